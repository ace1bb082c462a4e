/**
 * Numbers in [0, 1) that look like chance and are the same every time: a linear congruential generator
 * (Numerical Recipes, 3rd ed., 7.1.4). Good enough to make a table look lived in, and for nothing else.
 */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
