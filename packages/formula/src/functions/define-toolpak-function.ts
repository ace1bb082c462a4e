import { toNumber, toText } from '../evaluate/coerce.ts'
import { ExcelError, errors } from '../evaluate/excel-error.ts'
import { lift } from '../evaluate/lift.ts'
import { Matrix, type Operand, Reference, type Scalar } from '../evaluate/value.ts'
import type { Call } from './call.ts'
import { type ArgumentsOf, defineFunction, type FunctionDefinition, type Parameter } from './define.ts'

/**
 * Defines one function of Excel's former Analysis ToolPak. Their arguments are taken more strictly than elsewhere:
 * a reference to several cells and a logical are `#VALUE!`, a required argument given empty is `#N/A`, an optional one
 * counts as left out. Arrays that are no references lift as usual.
 * @param definition.parameters `number`, `text` or `scalar`, required or optional
 */
export function defineToolpakFunction<const P extends readonly Parameter<unknown>[]>(definition: {
  readonly name: string
  readonly parameters: P
  readonly run: (values: ArgumentsOf<P>, call: Call) => Scalar
}): FunctionDefinition {
  const { name, parameters } = definition
  // The values are made by `parameters`, so their types hold by construction.
  const run = definition.run as unknown as (values: readonly unknown[], call: Call) => Scalar
  return defineFunction({
    name,
    parameters: parameters.map(
      (parameter): Parameter<Operand | undefined> => ({
        kind: 'range',
        name: parameter.name,
        presence: parameter.presence,
      }),
    ),
    run: (operands, call) => {
      const values = operands.map((operand) => singleValue(operand, call))
      const calculate = (cells: readonly (Scalar | undefined)[]): Scalar => {
        const delivered: unknown[] = []
        for (const [index, parameter] of parameters.entries()) {
          const value = deliver(cells[index], operands[index] === null, parameter)
          if (value instanceof ExcelError) return value
          delivered.push(value)
        }
        return run(delivered, call)
      }
      if (!values.some((value) => value instanceof Matrix)) {
        return calculate(values.filter((value): value is Scalar | undefined => !(value instanceof Matrix)))
      }
      const given = values.map((value) => value ?? null)
      return lift(given, call.budget, (cells) => {
        try {
          return calculate(cells.map((cell, index) => (values[index] === undefined ? undefined : cell)))
        } catch (error) {
          if (error instanceof ExcelError) return error
          throw error
        }
      })
    },
  })
}

function singleValue(operand: Operand | undefined, call: Call): Scalar | Matrix | undefined {
  if (operand === undefined) return undefined
  if (!(operand instanceof Reference)) return call.value(operand)
  const area = operand.single
  if (area === undefined || area.top !== area.bottom || area.left !== area.right) return errors.value
  return call.cell(area, area.top, area.left)
}

function deliver(value: Scalar | undefined, empty: boolean, { kind, presence }: Parameter<unknown>): unknown {
  if (value === undefined || empty) return presence === 'required' ? errors.na : undefined
  if (kind === 'scalar') return value
  if (typeof value === 'boolean') return errors.value
  return kind === 'text' ? toText(value) : toNumber(value)
}
