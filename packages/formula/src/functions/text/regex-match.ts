import type { Budget } from '../../evaluate/budget.ts'
import type { RegexNode, RegexPattern } from './regex-syntax.ts'

/** Where a pattern matched, and its groups: index 0 is the whole match. */
export interface RegexMatch {
  readonly start: number
  readonly end: number
  readonly groups: readonly (string | undefined)[]
}

type Continue = (at: number) => boolean

/**
 * Finds the first match at or after `from`.
 * Matching goes back over its choices as PCRE2 does, but every step is counted, so that no pattern can hang:
 * the evaluation's limit ends it.
 */
export function matchRegex(pattern: RegexPattern, text: string, from: number, budget: Budget): RegexMatch | undefined {
  for (let start = from; start <= text.length; start++) {
    const attempt = new Attempt(text, pattern.groups, budget)
    let end = -1
    const found = attempt.run(pattern.root, start, (at) => {
      end = at
      return true
    })
    if (found) return { start, end, groups: attempt.groups(start, end) }
  }
  return undefined
}

export function matchAll(pattern: RegexPattern, text: string, budget: Budget): RegexMatch[] {
  const matches: RegexMatch[] = []
  for (let from = 0; from <= text.length; ) {
    const match = matchRegex(pattern, text, from, budget)
    if (match === undefined) break
    matches.push(match)
    from = match.end > match.start ? match.end : match.end + 1
  }
  return matches
}

class Attempt {
  private readonly text: string
  private readonly budget: Budget
  private readonly captures: (readonly [number, number] | undefined)[]

  constructor(text: string, groups: number, budget: Budget) {
    this.text = text
    this.budget = budget
    this.captures = Array.from({ length: groups + 1 }, () => undefined)
  }

  groups(start: number, end: number): (string | undefined)[] {
    return this.captures.map((span, index) =>
      index === 0 ? this.text.slice(start, end) : span === undefined ? undefined : this.text.slice(span[0], span[1]),
    )
  }

  run(node: RegexNode, at: number, next: Continue): boolean {
    this.budget.step()
    switch (node.kind) {
      case 'unit':
        return at < this.text.length && node.test(this.text.charAt(at)) && next(at + 1)
      case 'assertion':
        return node.holds(this.text, at) && next(at)
      case 'sequence':
        return this.sequence(node.parts, 0, at, next)
      case 'choice':
        return node.branches.some((branch) => this.run(branch, at, next))
      case 'group':
        return this.capture(node.index, node.inner, at, next)
      case 'atomic':
        return this.once(node.inner, at, next)
      case 'look':
        return this.look(node, at) === node.wanted && next(at)
      case 'back-reference':
        return this.backReference(node.index, node.ignoreCase, at, next)
      default:
        return this.repeat(node, at, next)
    }
  }

  private sequence(parts: readonly RegexNode[], index: number, at: number, next: Continue): boolean {
    const part = parts[index]
    if (part === undefined) return next(at)
    return this.run(part, at, (reached) => this.sequence(parts, index + 1, reached, next))
  }

  private capture(index: number, inner: RegexNode, at: number, next: Continue): boolean {
    return this.run(inner, at, (end) => {
      const before = this.captures[index]
      this.captures[index] = [at, end]
      if (next(end)) return true
      this.captures[index] = before
      return false
    })
  }

  private once(inner: RegexNode, at: number, next: Continue): boolean {
    let reached = -1
    const matched = this.run(inner, at, (end) => {
      reached = end
      return true
    })
    return matched && next(reached)
  }

  private look(node: RegexNode & { kind: 'look' }, at: number): boolean {
    if (node.ahead) return this.run(node.inner, at, () => true)
    for (let start = at; start >= 0; start--) if (this.run(node.inner, start, (end) => end === at)) return true
    return false
  }

  private backReference(index: number, ignoreCase: boolean, at: number, next: Continue): boolean {
    const span = this.captures[index]
    if (span === undefined) return false
    const wanted = this.text.slice(span[0], span[1])
    const found = this.text.slice(at, at + wanted.length)
    const same = ignoreCase ? wanted.toLowerCase() === found.toLowerCase() : wanted === found
    return same && next(at + wanted.length)
  }

  private repeat(node: RegexNode & { kind: 'repeat' }, at: number, next: Continue): boolean {
    if (node.mode === 'possessive') return this.once({ ...node, mode: 'greedy' }, at, next)
    if (node.inner.kind === 'unit') return this.repeatUnit(node.inner.test, node, at, next)
    return this.repeatNode(node, 0, at, next)
  }

  /** Single characters need no recursion: count how far they go, then try the rest from there. */
  private repeatUnit(
    test: (unit: string) => boolean,
    { least, most, mode }: RegexNode & { kind: 'repeat' },
    at: number,
    next: Continue,
  ): boolean {
    const limit = Math.min(this.text.length - at, most)
    if (mode === 'lazy') {
      for (let count = 0; ; count++) {
        this.budget.step()
        if (count >= least && next(at + count)) return true
        if (count >= limit || !test(this.text.charAt(at + count))) return false
      }
    }
    let count = 0
    while (count < limit && test(this.text.charAt(at + count))) count++
    this.budget.step(count + 1)
    for (; count >= least; count--) {
      this.budget.step()
      if (next(at + count)) return true
    }
    return false
  }

  private repeatNode(node: RegexNode & { kind: 'repeat' }, done: number, at: number, next: Continue): boolean {
    const again = (): boolean =>
      done < node.most &&
      // An empty round adds nothing and would go on for ever.
      this.run(node.inner, at, (end) => (end !== at || done < node.least) && this.repeatNode(node, done + 1, end, next))
    if (done < node.least) return again()
    return node.mode === 'lazy' ? next(at) || again() : again() || next(at)
  }
}
