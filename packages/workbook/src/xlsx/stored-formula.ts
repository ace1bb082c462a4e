import { tokenize } from '@borgar/fx'
import { mayGiveArray, storedFunctionName } from './future-functions.ts'

export interface StoredFormula {
  /** As it stands in `<f>`. */
  readonly text: string
  /** It may spill, so that Excel must be told not to cut it down to one value. */
  readonly spills: boolean
}

type Token = ReturnType<typeof tokenize>[number]

/**
 * A formula as the file format stores it, from the text that Excel shows: newer functions, names that LET and LAMBDA declare, `A1#` and `@`
 * each have a written form of their own ([MS-XLSX] 2.2.2).
 * @param formula English, with its leading `=`
 */
export function storedFormula(formula: string): StoredFormula {
  const tokens = tokenize(formula, { mergeRefs: false }).filter(({ type }) => type !== 'fx_prefix')
  const spills = tokens.some(
    (token, at) => (token.type === 'func' && mayGiveArray(token.value)) || isSpillSign(tokens, at),
  )
  const declared = declaredNames(tokens)
  let text = ''
  for (let at = 0; at < tokens.length; at++) {
    const { type, value } = tokens[at]
    // In a formula that gives one value Excel intersects by itself; only one that spills must say where not to.
    if (type === 'operator' && value === '@') {
      if (!spills) continue
      const end = endOfReference(tokens, at + 1)
      if (end === at + 1) continue
      text += `_xlfn.SINGLE(${joined(tokens.slice(at + 1, end))})`
      at = end - 1
    } else if (isReference(tokens[at]) && isSpillSign(tokens, endOfReference(tokens, at))) {
      const end = endOfReference(tokens, at)
      text += `_xlfn.ANCHORARRAY(${joined(tokens.slice(at, end))})`
      at = end
    } else if ((type === 'range_named' || type === 'func') && declared.has(value.toLowerCase()))
      text += `_xlpm.${value}`
    else if (type === 'func') text += storedFunctionName(value)
    else text += value
  }
  return { text, spills }
}

function isReference(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:range|range_beam|range_ternary|range_named|structured|context|context_quote)$/.test(token.type)
  )
}

/** `#` behind a reference; anywhere else it begins an error value and is part of that token. */
function isSpillSign(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.type === 'operator' && tokens[at].value === '#'
}

/** The reference that begins at a token, with its sheet and both ends of a range; the same index when none begins there. */
function endOfReference(tokens: readonly Token[], start: number): number {
  let at = start
  while (isReference(tokens[at]) || (at > start && isJoint(tokens[at]) && isReference(tokens[at + 1]))) at++
  return at
}

function isJoint(token: Token | undefined): boolean {
  return token?.type === 'operator' && (token.value === ':' || token.value === '!')
}

function joined(tokens: readonly Token[]): string {
  return tokens.map(({ value }) => value).join('')
}

/** Lower-case names that LET binds and LAMBDA takes: the arguments that are a name alone and are not the last. */
function declaredNames(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>()
  const calls: { binds: 'let' | 'lambda' | undefined; argument: number }[] = []
  const written = tokens.filter(({ type }) => type !== 'whitespace')
  written.forEach(({ type, value }, at) => {
    const call = calls.at(-1)
    if (type === 'operator' && value === '(') {
      const name = written[at - 1]?.type === 'func' ? written[at - 1].value.toUpperCase() : ''
      calls.push({ binds: name === 'LET' ? 'let' : name === 'LAMBDA' ? 'lambda' : undefined, argument: 0 })
    } else if (type === 'operator' && value === ')') calls.pop()
    else if (type === 'operator' && value === ',' && call !== undefined) call.argument++
    else if (type === 'range_named' && call?.binds !== undefined && startsArgument(written, at)) {
      const followed = written[at + 1]?.value === ','
      if (followed && (call.binds === 'lambda' || call.argument % 2 === 0)) names.add(value.toLowerCase())
    }
  })
  return names
}

function startsArgument(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.value
  return before === '(' || before === ','
}
