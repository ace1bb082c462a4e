/** The rectangle around rows that may be ragged. */
export function extent(values: readonly (readonly unknown[])[]): { readonly rows: number; readonly columns: number } {
  return { rows: values.length, columns: values.reduce((widest, row) => Math.max(widest, row.length), 0) }
}
