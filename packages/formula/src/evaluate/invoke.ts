import type { FunctionDefinition, Lazy, Parameter } from '../functions/define.ts'
import type { Call } from '../functions/call.ts'
import type { CallExpression, Expression } from '../parse/expression.ts'
import { toLogical, toNumber, toText } from './coerce.ts'
import { ExcelError, errors } from './excel-error.ts'
import { lift } from './lift.ts'
import { Stop } from './stop.ts'
import { Lambda, Matrix, type Operand, Reference, type Scalar, type Scope } from './value.ts'

/** Parameters with the repeating ones written out, one for each argument given. */
interface Plan {
  readonly parameters: readonly Parameter<unknown>[]
  /** How many arguments precede the repeating part. */
  readonly fixed: number
  /** Arguments of one repetition; 0 where nothing repeats. */
  readonly stride: number
}

/** The part of an evaluator that calling a function needs. */
export interface Caller extends Call {
  /** False in old formulas wherever a range met by a single-value parameter is intersected with the formula's place. */
  lifting: boolean
  plain(operand: Operand): Scalar | Matrix
  /** Whether an argument is the name of a LAMBDA parameter that the call left out. */
  isOmitted(argument: Expression, scope: Scope | undefined): boolean
  evaluate(node: Expression, scope: Scope | undefined): Operand
  /** Excel's limit on the length of a text. */
  checked(value: Scalar): Scalar
}

const plans = new WeakMap<FunctionDefinition, Map<number, Plan>>()

/** Calls a function: arguments made as its parameters ask, errors passed on, and lifted over arrays. */
export function invokeFunction(
  evaluator: Caller,
  definition: FunctionDefinition,
  node: CallExpression,
  scope: Scope | undefined,
): Operand {
  const plan = planFor(definition, node)
  const operands: (Operand | Lazy | undefined)[] = []
  let lifted = false
  for (const [index, parameter] of plan.parameters.entries()) {
    const argument = node.arguments[index]
    const operand =
      argument === null || argument === undefined
        ? emptyArgument(parameter, argument)
        : argumentFor(evaluator, definition, parameter, argument, scope)
    if (isSingleValue(parameter) && operand instanceof Matrix) lifted = true
    operands.push(operand)
  }
  try {
    return lifted ? liftCall(evaluator, definition, plan, operands) : runOnce(evaluator, definition, plan, operands)
  } catch (error) {
    if (error instanceof ExcelError) return error
    throw error
  }
}

function isSingleValue({ kind }: Parameter<unknown>): boolean {
  return kind === 'number' || kind === 'text' || kind === 'logical' || kind === 'scalar' || kind === 'anything'
}

function planFor(definition: FunctionDefinition, node: CallExpression): Plan {
  let byCount = plans.get(definition)
  if (byCount === undefined) {
    byCount = new Map()
    plans.set(definition, byCount)
  }
  const count = node.arguments.length
  let plan = byCount.get(count)
  if (plan === undefined) {
    plan = makePlan(definition, count, node.start)
    byCount.set(count, plan)
  }
  return plan
}

function makePlan({ name, parameters }: FunctionDefinition, count: number, position: number): Plan {
  const last = parameters.at(-1)
  const repeats = last?.presence === 'rest' ? last : undefined
  const fixed = repeats === undefined ? parameters.length : parameters.length - 1
  const members = repeats === undefined ? [] : (repeats.members ?? [repeats])
  const required = parameters.filter((parameter) => parameter.presence === 'required').length + members.length
  if (count < required) throw new Stop('syntax', `${name} needs at least ${plural(required)}.`, position)
  if (repeats === undefined) {
    if (count > fixed) throw new Stop('syntax', `${name} takes at most ${plural(fixed)}.`, position)
    return { parameters, fixed, stride: 0 }
  }
  const stride = members.length
  if ((count - fixed) % stride !== 0) {
    throw new Stop('syntax', `${name} takes ${repeats.name} together; one is missing.`, position)
  }
  const all = parameters.slice(0, fixed)
  while (all.length < count) all.push(...members)
  return { parameters: all, fixed, stride }
}

function plural(count: number): string {
  return count === 1 ? '1 argument' : `${count} arguments`
}

const absent: Lazy = { evaluate: () => null, given: false, omitted: false }

function emptyArgument(parameter: Parameter<unknown>, argument: null | undefined): Operand | Lazy | undefined {
  if (parameter.kind === 'lazy') return argument === null ? absent : undefined
  return argument === null && parameter.presence !== 'omittable' ? null : undefined
}

function argumentFor(
  evaluator: Caller,
  definition: FunctionDefinition,
  parameter: Parameter<unknown>,
  argument: Expression,
  scope: Scope | undefined,
): Operand | Lazy {
  switch (parameter.kind) {
    case 'lazy':
      return {
        evaluate: () => evaluator.evaluate(argument, scope),
        given: true,
        omitted: evaluator.isOmitted(argument, scope),
      }
    case 'range':
    case 'reference':
    case 'lambda':
      return evaluator.evaluate(argument, scope)
    case 'lifted':
    case 'array': {
      const lifting = evaluator.lifting
      evaluator.lifting = true
      const operand = evaluator.evaluate(argument, scope)
      evaluator.lifting = lifting
      return operand
    }
    default: {
      const operand = evaluator.evaluate(argument, scope)
      if (operand instanceof Lambda) return operand
      return definition.toolPak && refusedByToolPak(operand, parameter) ? errors.value : evaluator.value(operand)
    }
  }
}

function refusedByToolPak(operand: Operand, { kind }: Parameter<unknown>): boolean {
  if (operand instanceof Reference) {
    const area = operand.single
    return area === undefined || area.top !== area.bottom || area.left !== area.right
  }
  return typeof operand === 'boolean' && kind === 'number'
}

function runOnce(
  evaluator: Caller,
  definition: FunctionDefinition,
  plan: Plan,
  operands: readonly (Operand | Lazy | undefined)[],
): Operand {
  const values: unknown[] = []
  for (const [index, parameter] of plan.parameters.entries()) {
    const value = delivered(evaluator, definition, parameter, operands[index])
    if (value instanceof ExcelError && !takesErrors(parameter)) return value
    values.push(value)
  }
  const result = definition.run(plan.stride === 0 ? values : gathered(values, plan), evaluator)
  return typeof result === 'string' ? evaluator.checked(result) : result
}

function takesErrors({ kind }: Parameter<unknown>): boolean {
  return kind === 'anything' || kind === 'range' || kind === 'lifted'
}

/** The repeating arguments as one array: of values, or of tuples where several repeat together. */
function gathered(values: readonly unknown[], { fixed, stride }: Plan): unknown[] {
  const repeated: unknown[] = []
  if (stride === 1) repeated.push(...values.slice(fixed))
  else
    for (let index = fixed; index < values.length; index += stride) repeated.push(values.slice(index, index + stride))
  return [...values.slice(0, fixed), repeated]
}

function liftCall(
  evaluator: Caller,
  definition: FunctionDefinition,
  plan: Plan,
  operands: readonly (Operand | Lazy | undefined)[],
): Operand {
  const lifted: (Scalar | Matrix)[] = []
  const positions: number[] = []
  for (const [index, parameter] of plan.parameters.entries()) {
    const operand = operands[index]
    if (!isSingleValue(parameter) || !(operand instanceof Matrix)) continue
    lifted.push(operand)
    positions.push(index)
  }
  const current = [...operands]
  return lift(lifted, evaluator.budget, (cells) => {
    for (const [index, position] of positions.entries()) current[position] = cells[index] ?? null
    try {
      const result = evaluator.plain(runOnce(evaluator, definition, plan, current))
      return result instanceof Matrix ? (result.cells[0] ?? null) : result
    } catch (error) {
      if (error instanceof ExcelError) return error
      throw error
    }
  })
}

/** The argument as `run` receives it, or the error that is the function's result. */
function delivered(
  evaluator: Caller,
  definition: FunctionDefinition,
  parameter: Parameter<unknown>,
  operand: Operand | Lazy | undefined,
): unknown {
  if (operand === undefined) return undefined
  switch (parameter.kind) {
    case 'number':
      return definition.toolPak && typeof operand === 'boolean' ? errors.value : toNumber(asScalar(operand))
    case 'text':
      return toText(asScalar(operand))
    case 'logical':
      return toLogical(asScalar(operand))
    case 'array':
      return isOperand(operand) ? (operand instanceof ExcelError ? operand : evaluator.matrix(operand)) : errors.value
    case 'reference':
      return operand instanceof Reference || operand instanceof ExcelError ? operand : errors.value
    case 'lambda':
      return operand instanceof Lambda || operand instanceof ExcelError ? operand : errors.value
    default:
      return operand
  }
}

function isOperand(value: Operand | Lazy): value is Operand {
  return !(typeof value === 'object' && value !== null && 'given' in value)
}

function asScalar(operand: Operand | Lazy): Scalar {
  if (operand === null || typeof operand !== 'object' || operand instanceof ExcelError) return operand
  return errors.value
}
