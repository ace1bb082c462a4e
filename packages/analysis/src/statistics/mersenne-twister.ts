const size = 624
const middle = 397

/**
 * The 32-bit Mersenne Twister MT19937 (Matsumoto & Nishimura 1998), seeded as by its `init_genrand`: the stream that
 * NumPy's RandomState and others draw from, so that what they split or shuffled can be split alike.
 */
export class MersenneTwister {
  readonly #state = new Uint32Array(size)
  #next = size

  constructor(seed: number) {
    this.#state[0] = seed >>> 0
    for (let at = 1; at < size; at++) {
      const before = this.#state[at - 1] ?? 0
      this.#state[at] = Math.imul(1812433253, before ^ (before >>> 30)) + at
    }
  }

  /** The next whole number from 0 to 2³² − 1. */
  next(): number {
    if (this.#next === size) this.#refill()
    let value = this.#state[this.#next] ?? 0
    this.#next++
    value ^= value >>> 11
    value ^= (value << 7) & 0x9d2c5680
    value ^= (value << 15) & 0xefc60000
    return (value ^ (value >>> 18)) >>> 0
  }

  #refill(): void {
    const state = this.#state
    for (let at = 0; at < size; at++) {
      const joined = ((state[at] ?? 0) & 0x80000000) | ((state[(at + 1) % size] ?? 0) & 0x7fffffff)
      state[at] = (state[(at + middle) % size] ?? 0) ^ (joined >>> 1) ^ ((joined & 1) === 1 ? 0x9908b0df : 0)
    }
    this.#next = 0
  }
}
