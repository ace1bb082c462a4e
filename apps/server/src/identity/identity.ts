/** Who is asking. Every stored row belongs to one tenant and one person. */
export interface Identity {
  readonly tenantId: string
  readonly personId: string
}

/** From the `Authorization` header to the person. */
export type Identify = (authorization: string | undefined) => Promise<Identity>
