/** Whose rows are meant: one person of one tenant. */
export interface Owner {
  readonly tenantId: string
  readonly personId: string
}
