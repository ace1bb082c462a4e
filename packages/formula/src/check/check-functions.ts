import { refusedFunctions } from '../evaluate/refused.ts'
import { catalogue } from '../functions/catalogue.ts'
import { isExcelFunction, nearestFunction, neededVersion } from '../functions/excel-functions.ts'
import type { CallExpression } from '../parse/expression.ts'
import { walk } from '../parse/walk.ts'
import type { FormulaFinding } from './finding.ts'
import type { Subject } from './subject.ts'

/** Functions that do not exist, are newer than the person's Excel, reach out of the workbook, or are not computed here. */
export function checkFunctions({ formula, root, engine }: Subject): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = []
  walk(root, (node, bound) => {
    if (node.kind !== 'call' || bound.has(node.name.toLowerCase())) return
    const finding = checkFunction(
      node,
      formula,
      engine.excelVersion,
      engine.snapshot.findName(node.name, undefined) !== undefined,
    )
    if (finding !== undefined) findings.push({ ...finding, start: node.start, end: node.start + node.name.length })
  })
  return findings
}

function checkFunction(
  { name, start }: CallExpression,
  formula: string,
  version: Parameters<typeof neededVersion>[1],
  defined: boolean,
): FormulaFinding | undefined {
  const refusal = refusedFunctions.get(name)
  if (refusal !== undefined) return { code: 'unsafe', severity: 'error', message: refusal }
  const since = neededVersion(name, version)
  if (since !== undefined) {
    const needed = since === '365' ? 'Microsoft 365' : `Excel ${since}`
    return { code: 'unknown-function', severity: 'error', message: `${name} needs ${needed} or newer.` }
  }
  if (catalogue.has(name) || defined) return undefined
  if (isExcelFunction(name)) {
    const message = `${name} is a function of Excel, but it is not computed here, so the formula is not checked.`
    return { code: 'unsupported-function', severity: 'warning', message }
  }
  const nearest = nearestFunction(name)
  const message = `Excel has no function ${name}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`
  if (nearest === undefined) return { code: 'unknown-function', severity: 'error', message }
  const at = formula.toUpperCase().indexOf(name, start)
  const suggestion = `${formula.slice(0, at)}${nearest}${formula.slice(at + name.length)}`
  return { code: 'unknown-function', severity: 'error', message, suggestion }
}
