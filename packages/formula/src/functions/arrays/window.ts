/** Positions that TAKE keeps of `size`: the first `count`, or the last where negative. */
export function takeWindow(size: number, count: number | undefined): { readonly from: number; readonly count: number } {
  if (count === undefined) return { from: 0, count: size }
  const wanted = Math.min(size, Math.abs(Math.trunc(count)))
  return { from: count < 0 ? size - wanted : 0, count: wanted }
}

/** Positions that DROP keeps of `size`: all but the first `count`, or but the last where negative. */
export function dropWindow(size: number, count: number | undefined): { readonly from: number; readonly count: number } {
  const dropped = Math.min(size, Math.abs(Math.trunc(count ?? 0)))
  return { from: (count ?? 0) < 0 ? 0 : dropped, count: size - dropped }
}
