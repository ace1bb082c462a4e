/** Zero-based, inclusive on all four sides. */
export interface Rectangle {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export function intersect(a: Rectangle, b: Rectangle): Rectangle | undefined {
  const top = Math.max(a.top, b.top)
  const left = Math.max(a.left, b.left)
  const bottom = Math.min(a.bottom, b.bottom)
  const right = Math.min(a.right, b.right)
  return top > bottom || left > right ? undefined : { top, left, bottom, right }
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  )
}

/** What is left of `a` without `b`: none to four rectangles. */
export function subtract(a: Rectangle, b: Rectangle): Rectangle[] {
  const hit = intersect(a, b)
  if (hit === undefined) return [a]
  const rest: Rectangle[] = []
  if (hit.top > a.top) rest.push({ ...a, bottom: hit.top - 1 })
  if (hit.bottom < a.bottom) rest.push({ ...a, top: hit.bottom + 1 })
  if (hit.left > a.left) rest.push({ top: hit.top, bottom: hit.bottom, left: a.left, right: hit.left - 1 })
  if (hit.right < a.right) rest.push({ top: hit.top, bottom: hit.bottom, left: hit.right + 1, right: a.right })
  return rest
}

export function cellCount(area: Rectangle): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1)
}
