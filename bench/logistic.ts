export interface Logistic {
  readonly weights: Readonly<Record<string, number>>
  probability(signals: Readonly<Record<string, number>>): number
}

/** Logistic regression by gradient descent with a small L2 penalty. */
export function trainLogistic(
  samples: readonly { signals: Readonly<Record<string, number>>; correct: boolean }[],
): Logistic {
  const weights = new Map<string, number>([['bias', 0]])
  const squares = new Map<string, number>()
  const value = (signals: Readonly<Record<string, number>>): number => {
    let sum = weights.get('bias') ?? 0
    for (const [name, amount] of Object.entries(signals)) sum += (weights.get(name) ?? 0) * amount
    return 1 / (1 + Math.exp(-sum))
  }
  for (let epoch = 0; epoch < 40; epoch += 1) {
    for (const { signals, correct } of samples) {
      const error = (correct ? 1 : 0) - value(signals)
      for (const [name, amount] of [...Object.entries(signals), ['bias', 1] as const]) {
        const gradient = error * amount - 1e-4 * (weights.get(name) ?? 0)
        const square = (squares.get(name) ?? 0) + gradient * gradient
        squares.set(name, square)
        weights.set(name, (weights.get(name) ?? 0) + (0.1 * gradient) / Math.sqrt(square + 1e-8))
      }
    }
  }
  return { weights: Object.fromEntries(weights), probability: value }
}
