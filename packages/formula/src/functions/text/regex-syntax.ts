/** One part of a regular expression. */
export type RegexNode =
  | { readonly kind: 'unit'; readonly test: (unit: string) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly RegexNode[] }
  | { readonly kind: 'choice'; readonly branches: readonly RegexNode[] }
  | { readonly kind: 'group'; readonly index: number; readonly inner: RegexNode }
  | { readonly kind: 'atomic'; readonly inner: RegexNode }
  | { readonly kind: 'look'; readonly ahead: boolean; readonly wanted: boolean; readonly inner: RegexNode }
  | {
      readonly kind: 'repeat'
      readonly inner: RegexNode
      readonly least: number
      readonly most: number
      readonly mode: 'greedy' | 'lazy' | 'possessive'
    }
  | { readonly kind: 'back-reference'; readonly index: number; readonly ignoreCase: boolean }
  | { readonly kind: 'assertion'; readonly holds: (text: string, at: number) => boolean }

export interface RegexPattern {
  readonly root: RegexNode
  readonly groups: number
  readonly names: ReadonlyMap<string, number>
}

/** A pattern that PCRE2 would refuse. */
export class RegexSyntaxError extends Error {}

const isWord = (unit: string): boolean => /\w/.test(unit)
const isDigit = (unit: string): boolean => unit >= '0' && unit <= '9'
const isSpace = (unit: string): boolean => /\s/.test(unit)
const classes: Readonly<Record<string, (unit: string) => boolean>> = {
  d: isDigit,
  D: (unit) => !isDigit(unit),
  w: isWord,
  W: (unit) => !isWord(unit),
  s: isSpace,
  S: (unit) => !isSpace(unit),
  h: (unit) => unit === ' ' || unit === '\t' || unit === '\u00a0',
  H: (unit) => !(unit === ' ' || unit === '\t' || unit === '\u00a0'),
  N: (unit) => unit !== '\n',
}
const posix: Readonly<Record<string, RegExp>> = {
  alpha: /[A-Za-z]/,
  digit: /\d/,
  alnum: /[A-Za-z0-9]/,
  upper: /[A-Z]/,
  lower: /[a-z]/,
  space: /\s/,
  punct: /[!-/:-@[-`{-~]/,
  xdigit: /[0-9A-Fa-f]/,
  word: /\w/,
  blank: /[ \t]/,
}
const controls: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  e: '\u001b',
  a: '\u0007',
  0: '\0',
}
const assertions: Readonly<Record<string, (text: string, at: number) => boolean>> = {
  b: (text, at) => isWord(text.charAt(at - 1)) !== isWord(text.charAt(at)),
  B: (text, at) => isWord(text.charAt(at - 1)) === isWord(text.charAt(at)),
  A: (_, at) => at === 0,
  z: (text, at) => at === text.length,
  Z: (text, at) => at === text.length || (at === text.length - 1 && text.charAt(at) === '\n'),
}

interface Flags {
  readonly ignoreCase: boolean
  readonly dotAll: boolean
  readonly multiline: boolean
  readonly extended: boolean
}

/** Reads the common part of the PCRE2 language, which Excel's REGEX functions use. */
export function parseRegex(source: string, ignoreCase: boolean): RegexPattern {
  return new RegexParser(source, ignoreCase).parse()
}

const MAX_NESTING = 100
const MAX_REPEAT = 65_535

class RegexParser {
  private readonly source: string
  private index = 0
  private groups = 0
  private nesting = 0
  private readonly names = new Map<string, number>()
  private flags: Flags

  constructor(source: string, ignoreCase: boolean) {
    this.source = source
    this.flags = { ignoreCase, dotAll: false, multiline: false, extended: false }
  }

  parse(): RegexPattern {
    const root = this.choice()
    if (this.index < this.source.length) throw new RegexSyntaxError('unmatched )')
    return { root, groups: this.groups, names: this.names }
  }

  private choice(): RegexNode {
    if (++this.nesting > MAX_NESTING) throw new RegexSyntaxError('nested too deeply')
    const before = this.flags
    const branches = [this.sequence()]
    while (this.take('|')) branches.push(this.sequence())
    this.flags = before
    this.nesting--
    const [only] = branches
    return branches.length === 1 && only !== undefined ? only : { kind: 'choice', branches }
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.index)) return false
    this.index += text.length
    return true
  }

  private sequence(): RegexNode {
    const parts: RegexNode[] = []
    while (this.index < this.source.length) {
      const next = this.source.charAt(this.index)
      if (next === '|' || next === ')') break
      if (this.flags.extended && isSpace(next)) {
        this.index++
        continue
      }
      const atom = this.atom()
      if (atom !== undefined) parts.push(this.repeated(atom))
    }
    return { kind: 'sequence', parts }
  }

  private atom(): RegexNode | undefined {
    const unit = this.source.charAt(this.index++)
    switch (unit) {
      case '.': {
        const { dotAll } = this.flags
        return { kind: 'unit', test: (character) => dotAll || character !== '\n' }
      }
      case '^': {
        const { multiline } = this.flags
        return { kind: 'assertion', holds: (text, at) => at === 0 || (multiline && text.charAt(at - 1) === '\n') }
      }
      case '$': {
        const { multiline } = this.flags
        const atEnd = assertions['Z']
        return {
          kind: 'assertion',
          holds: (text, at) => atEnd?.(text, at) === true || (multiline && text.charAt(at) === '\n'),
        }
      }
      case '[':
        return { kind: 'unit', test: this.set() }
      case '(':
        return this.group()
      case '\\':
        return this.escape()
      case '*':
      case '+':
      case '?':
        throw new RegexSyntaxError('nothing to repeat')
      default:
        return { kind: 'unit', test: this.literal(unit) }
    }
  }

  private literal(wanted: string): (unit: string) => boolean {
    if (!this.flags.ignoreCase) return (unit) => unit === wanted
    const lower = wanted.toLowerCase()
    return (unit) => unit.toLowerCase() === lower
  }

  private repeated(inner: RegexNode): RegexNode {
    const bounds = this.quantifier()
    if (bounds === undefined) return inner
    const [least, most] = bounds
    if (most < least || least > MAX_REPEAT) throw new RegexSyntaxError('repetition out of order')
    const mode = this.take('?') ? 'lazy' : this.take('+') ? 'possessive' : 'greedy'
    return this.repeated({ kind: 'repeat', inner, least, most, mode })
  }

  private quantifier(): readonly [number, number] | undefined {
    if (this.take('*')) return [0, Infinity]
    if (this.take('+')) return [1, Infinity]
    if (this.take('?')) return [0, 1]
    const braces = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(this.source.slice(this.index, this.index + 16))
    if (braces === null) return undefined
    this.index += braces[0].length
    const least = Number(braces[1])
    return [least, braces[2] === undefined ? least : braces[3] === '' ? Infinity : Number(braces[3])]
  }

  private group(): RegexNode | undefined {
    if (this.take('?:')) return this.closed((inner) => inner)
    if (this.take('?>')) return this.closed((inner) => ({ kind: 'atomic', inner }))
    if (this.take('?=')) return this.closed((inner) => ({ kind: 'look', ahead: true, wanted: true, inner }))
    if (this.take('?!')) return this.closed((inner) => ({ kind: 'look', ahead: true, wanted: false, inner }))
    if (this.take('?<=')) return this.closed((inner) => ({ kind: 'look', ahead: false, wanted: true, inner }))
    if (this.take('?<!')) return this.closed((inner) => ({ kind: 'look', ahead: false, wanted: false, inner }))
    const named = /^\?(?:P?<|')([A-Za-z_]\w*)[>']/.exec(this.source.slice(this.index, this.index + 60))
    if (named !== null) {
      this.index += named[0].length
      this.names.set(named[1] ?? '', this.groups + 1)
    } else if (this.source.charAt(this.index) === '?') return this.inlineFlags()
    const index = ++this.groups
    return this.closed((inner) => ({ kind: 'group', index, inner }))
  }

  private closed(build: (inner: RegexNode) => RegexNode): RegexNode {
    const inner = this.choice()
    if (!this.take(')')) throw new RegexSyntaxError('missing )')
    return build(inner)
  }

  private inlineFlags(): RegexNode | undefined {
    const found = /^\?([imsx]*)(?:-([imsx]+))?([:)])/.exec(this.source.slice(this.index, this.index + 16))
    if (found === null) throw new RegexSyntaxError('unknown group')
    this.index += found[0].length
    const on = found[1] ?? ''
    const off = found[2] ?? ''
    const outer = this.flags
    const flag = (letter: string, before: boolean): boolean =>
      on.includes(letter) ? true : off.includes(letter) ? false : before
    this.flags = {
      ignoreCase: flag('i', outer.ignoreCase),
      multiline: flag('m', outer.multiline),
      dotAll: flag('s', outer.dotAll),
      extended: flag('x', outer.extended),
    }
    if (found[3] === ')') return undefined
    const inner = this.closed((node) => node)
    this.flags = outer
    return inner
  }

  private escape(): RegexNode {
    const unit = this.source.charAt(this.index)
    if (unit === '') throw new RegexSyntaxError('\\ at the end')
    const assertion = assertions[unit]
    if (assertion !== undefined) {
      this.index++
      return { kind: 'assertion', holds: assertion }
    }
    const digits = /^[1-9]\d?/.exec(this.source.slice(this.index, this.index + 2))
    const named = /^k(?:<(\w+)>|\{(\w+)\}|'(\w+)')/.exec(this.source.slice(this.index, this.index + 60))
    if (digits !== null || named !== null) {
      this.index += (digits ?? named)?.[0].length ?? 0
      const index = digits === null ? this.names.get(named?.[1] ?? named?.[2] ?? named?.[3] ?? '') : Number(digits[0])
      if (index === undefined) throw new RegexSyntaxError('unknown group name')
      return { kind: 'back-reference', index, ignoreCase: this.flags.ignoreCase }
    }
    return { kind: 'unit', test: this.escapedUnit() }
  }

  /** After a backslash, inside and outside of brackets. */
  private escapedUnit(): (unit: string) => boolean {
    const unit = this.source.charAt(this.index++)
    const shorthand = classes[unit]
    if (shorthand !== undefined) return shorthand
    if (unit === 'p' || unit === 'P') return this.property(unit === 'P')
    const character = this.escapedCharacter(unit)
    return this.literal(character)
  }

  private escapedCharacter(unit: string): string {
    const control = controls[unit]
    if (control !== undefined) return control
    if (unit === 'x') {
      const code = /^(?:\{([0-9A-Fa-f]{1,6})\}|([0-9A-Fa-f]{2}))/.exec(this.source.slice(this.index, this.index + 8))
      if (code === null) throw new RegexSyntaxError('\\x needs a code')
      this.index += code[0].length
      return String.fromCodePoint(Math.min(0x10ffff, Number.parseInt(code[1] ?? code[2] ?? '0', 16)))
    }
    if (/[A-Za-z0-9]/.test(unit)) throw new RegexSyntaxError(`unknown escape \\${unit}`)
    return unit
  }

  private property(negated: boolean): (unit: string) => boolean {
    const found = /^(?:\{(\^?)([A-Za-z_&]+)\}|([A-Z]))/.exec(this.source.slice(this.index, this.index + 40))
    if (found === null) throw new RegexSyntaxError('\\p needs a property')
    this.index += found[0].length
    const name = found[2] ?? found[3] ?? ''
    let test: RegExp
    try {
      test = new RegExp(/^[A-Z][a-z]{2,}/.test(name) ? `^\\p{Script=${name}}$` : `^\\p{${name}}$`, 'u')
    } catch (error) {
      throw new RegexSyntaxError(`unknown property ${name}`, { cause: error })
    }
    const inverted = negated !== (found[1] === '^')
    return (unit) => test.test(unit) !== inverted
  }

  private set(): (unit: string) => boolean {
    const negated = this.take('^')
    const tests: ((unit: string) => boolean)[] = []
    for (let first = true; ; first = false) {
      const unit = this.source.charAt(this.index)
      if (unit === '') throw new RegexSyntaxError('missing ]')
      if (unit === ']' && !first) break
      tests.push(this.setMember())
    }
    this.index++
    return (unit) => unit !== '' && tests.some((test) => test(unit)) !== negated
  }

  private setMember(): (unit: string) => boolean {
    const named = /^\[:(\^?)(\w+):\]/.exec(this.source.slice(this.index, this.index + 16))
    const known = posix[named?.[2] ?? '']
    if (named !== null && known !== undefined) {
      this.index += named[0].length
      return (unit) => known.test(unit) !== (named[1] === '^')
    }
    const low = this.setCharacter()
    if (typeof low !== 'string') return low
    const dash = this.source.charAt(this.index) === '-' && this.source.charAt(this.index + 1) !== ']'
    if (!dash) return this.literal(low)
    this.index++
    const high = this.setCharacter()
    if (typeof high !== 'string') throw new RegexSyntaxError('range without end')
    if (high < low) throw new RegexSyntaxError('range out of order')
    if (!this.flags.ignoreCase) return (unit) => unit >= low && unit <= high
    return (unit) => [unit.toLowerCase(), unit.toUpperCase()].some((form) => form >= low && form <= high)
  }

  private setCharacter(): string | ((unit: string) => boolean) {
    const unit = this.source.charAt(this.index++)
    if (unit !== '\\') return unit
    const escaped = this.source.charAt(this.index)
    if (escaped === 'b') {
      this.index++
      return '\b'
    }
    if (classes[escaped] !== undefined || escaped === 'p' || escaped === 'P') return this.escapedUnit()
    this.index++
    return this.escapedCharacter(escaped)
  }
}
