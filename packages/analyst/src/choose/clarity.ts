/** How clearly an answer stands out among the readings. */
export function clarity(chance: number, rival: number, score: number): Readonly<Record<string, number>> {
  const odds = Math.log(Math.max(1e-9, chance) / Math.max(1e-9, 1 - chance))
  const within = (value: number, bound: number): number => Math.max(-bound, Math.min(bound, value))
  return { chance, 'log odds': within(odds, 6), lead: chance - rival, score: within(score / 5, 3) }
}
