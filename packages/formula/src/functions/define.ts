import type { Lambda, Matrix, Operand, Reference, Scalar } from '../evaluate/value.ts'
import type { Call } from './call.ts'

/**
 * How an argument arrives.
 * - `number`, `text`, `logical`: one scalar, coerced as Excel does; an error argument becomes the result at once.
 * - `scalar`: one scalar as it is (blank is `null`); errors become the result.
 * - `anything`: one scalar, errors included, for ISERROR and its like.
 *   For all five an array argument lifts the whole function: it runs once a cell and yields an array.
 * - `range`: the operand untouched; a reference stays a reference, so it costs nothing until read.
 * - `lifted`: as `range`, but old formulas too evaluate it as an array formula does.
 * - `array`: a matrix; a reference is read, a scalar becomes 1 × 1.
 * - `reference`: a reference; anything else is `#VALUE!`.
 * - `lambda`: a LAMBDA or the name of a function; anything else is `#VALUE!`.
 * - `lazy`: not evaluated until called.
 */
export type ParameterKind =
  | 'number'
  | 'text'
  | 'logical'
  | 'scalar'
  | 'anything'
  | 'range'
  | 'lifted'
  | 'array'
  | 'reference'
  | 'lambda'
  | 'lazy'

/** An argument that the function evaluates itself, if at all. */
export interface Lazy {
  evaluate(): Operand
  /** False where nothing stands between the commas. */
  readonly given: boolean
  /** True for the name of a LAMBDA parameter that the call left out. */
  readonly omitted: boolean
}

declare const argumentType: unique symbol

/** One parameter; `T` is the type in which `run` receives it. */
export interface Parameter<T> {
  readonly kind: ParameterKind | 'group'
  /** Excel's own name for it, as its help shows it. */
  readonly name: string
  /**
   * `required`; `optional`: undefined when left out, but blank (0, `''`, FALSE) when given empty, as in `ROUND(2.5,)`;
   * `omittable`: undefined when left out or empty; `rest`: all that remain, one or more of them, as an array.
   */
  readonly presence: 'required' | 'optional' | 'omittable' | 'rest'
  /** For a group: what repeats together, such as range and criterion. */
  readonly members?: readonly Parameter<unknown>[]
  readonly [argumentType]?: T
}

function parameter<T>(kind: ParameterKind, name: string): Parameter<T> {
  return { kind, name, presence: 'required' }
}

export const number = (name: string): Parameter<number> => parameter('number', name)
export const text = (name: string): Parameter<string> => parameter('text', name)
export const logical = (name: string): Parameter<boolean> => parameter('logical', name)
export const scalar = (name: string): Parameter<Exclude<Scalar, Error>> => parameter('scalar', name)
export const anything = (name: string): Parameter<Scalar> => parameter('anything', name)
export const range = (name: string): Parameter<Operand> => parameter('range', name)
export const lifted = (name: string): Parameter<Operand> => parameter('lifted', name)
export const array = (name: string): Parameter<Matrix> => parameter('array', name)
export const reference = (name: string): Parameter<Reference> => parameter('reference', name)
export const lambda = (name: string): Parameter<Lambda> => parameter('lambda', name)
export const lazy = (name: string): Parameter<Lazy> => parameter('lazy', name)

export function optional<T>(inner: Parameter<T>): Parameter<T | undefined> {
  return { kind: inner.kind, name: inner.name, presence: 'optional' }
}

export function omittable<T>(inner: Parameter<T>): Parameter<T | undefined> {
  return { kind: inner.kind, name: inner.name, presence: 'omittable' }
}

/** Last parameter only: one or more of `inner`, as an array. */
export function rest<T>(inner: Parameter<T>): Parameter<readonly T[]> {
  return { ...inner, presence: 'rest' } as Parameter<readonly T[]>
}

/** For `rest`: parameters that repeat together, as one tuple a time. */
export function group<P extends readonly Parameter<unknown>[]>(...members: P): Parameter<ArgumentsOf<P>> {
  return { kind: 'group', name: members.map((member) => member.name).join(', '), presence: 'required', members }
}

export type ArgumentsOf<P extends readonly Parameter<unknown>[]> = {
  [K in keyof P]: P[K] extends Parameter<infer T> ? T : never
}

export interface FunctionDefinition {
  /** As Excel's English version writes it. */
  readonly name: string
  readonly parameters: readonly Parameter<unknown>[]
  /** True for functions whose result changes by itself: NOW, RAND. */
  readonly volatile: boolean
  /**
   * True for what was once the Analysis ToolPak (EDATE, ISEVEN, GCD, …): a range of several cells or a logical where
   * a single number is wanted is `#VALUE!`. Arrays are lifted over as elsewhere.
   */
  readonly toolPak: boolean
  readonly run: (values: readonly unknown[], call: Call) => Operand
}

/**
 * Defines one worksheet function.
 * `run` gets the arguments in the order of `parameters` and returns a scalar, `Matrix` or `Reference`;
 * an Excel error is returned or thrown, both mean the same.
 */
export function defineFunction<const P extends readonly Parameter<unknown>[]>(definition: {
  readonly name: string
  readonly parameters: P
  readonly volatile?: boolean
  readonly toolPak?: boolean
  readonly run: (values: ArgumentsOf<P>, call: Call) => Operand
}): FunctionDefinition {
  const { name, parameters, volatile = false, toolPak = false } = definition
  // The evaluator makes the values by `parameters`, so their types hold by construction.
  const run = definition.run as unknown as FunctionDefinition['run']
  return { name, parameters, volatile, toolPak, run }
}
