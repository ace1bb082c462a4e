import type { Expression, Span } from './expression.ts'
import { variableName } from './reference-nodes.ts'
import { FormulaSyntaxError } from './syntax-error.ts'

export function letExpression(given: readonly (Expression | null)[], span: Span): Expression {
  const body = given.at(-1)
  if (given.length < 3 || given.length % 2 === 0 || body === undefined || body === null) {
    throw new FormulaSyntaxError('LET takes pairs of a name and a value, and then a calculation.', span.start)
  }
  const bindings: { name: string; value: Expression }[] = []
  for (let index = 0; index + 1 < given.length; index += 2) {
    const value = given[index + 1]
    if (value === undefined || value === null) throw new FormulaSyntaxError('A name of LET has no value.', span.start)
    bindings.push({
      name: boundName(
        given[index],
        bindings.map((binding) => binding.name),
        span,
      ),
      value,
    })
  }
  return { kind: 'let', bindings, body, ...span }
}

export function lambdaExpression(given: readonly (Expression | null)[], span: Span): Expression {
  const body = given.at(-1)
  if (body === undefined || body === null) {
    throw new FormulaSyntaxError('LAMBDA needs a calculation as its last argument.', span.start)
  }
  const parameters: string[] = []
  for (const parameter of given.slice(0, -1)) parameters.push(boundName(parameter, parameters, span))
  return { kind: 'lambda', parameters, body, ...span }
}

function boundName(node: Expression | null | undefined, taken: readonly string[], span: Span): string {
  // An optional parameter is written [name], which reads as a column of the table the formula stands in.
  const optional =
    node?.kind === 'table' && node.table === '' && node.columns.length === 1 ? node.columns[0] : undefined
  const name = optional === undefined ? (node?.kind === 'name' ? node.name : undefined) : variableName(optional)
  if (name === undefined) throw new FormulaSyntaxError('A name was expected.', node?.start ?? span.start)
  if (taken.includes(name)) throw new FormulaSyntaxError(`The name ${name} is bound twice.`, node?.start ?? span.start)
  return name
}
