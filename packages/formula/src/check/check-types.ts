import { formatArea } from '@excel-ai-chat/analysis'
import { numberFromText } from '../evaluate/text-number.ts'
import { Reference, type SheetArea } from '../evaluate/value.ts'
import type { Expression } from '../parse/expression.ts'
import type { FormulaFinding } from './finding.ts'
import { partsOf, type Subject } from './subject.ts'

/** Functions that pass over texts among their cells. */
const aggregates = new Set(
  'SUM AVERAGE MIN MAX MEDIAN PRODUCT STDEV STDEV.S STDEV.P VAR VAR.S VAR.P COUNT LARGE SMALL SUBTOTAL'.split(' '),
)
/** Functions whose first argument alone is summed. */
const conditional = new Set('SUMIFS AVERAGEIFS MAXIFS MINIFS'.split(' '))

/** Texts where numbers are summed: those that read as numbers, which are silently left out, and other texts among numbers. */
export function checkTypes({ root, engine, at }: Subject): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = []
  for (const call of partsOf(root, 'call')) {
    const summed = aggregates.has(call.name)
      ? call.arguments
      : conditional.has(call.name)
        ? call.arguments.slice(0, 1)
        : []
    for (const argument of summed) {
      if (argument === null || (argument.kind !== 'range' && argument.kind !== 'table' && argument.kind !== 'name'))
        continue
      const reference = engine.computeReference(argument, at)
      for (const area of reference instanceof Reference ? reference.areas : []) {
        findings.push(...examine(area, argument, call.name, engine))
      }
    }
  }
  return findings
}

function examine(
  area: SheetArea,
  { start, end }: Expression,
  name: string,
  engine: Subject['engine'],
): FormulaFinding[] {
  let numbers = 0
  let textNumbers = 0
  let texts = 0
  const sheet = engine.snapshot.sheets[area.sheet]
  sheet?.forEach(area, (value, row) => {
    if (typeof value === 'number') numbers++
    if (typeof value !== 'string' || value === '') return
    if (numberFromText(value) !== undefined) textNumbers++
    // A header in the first row is no fault.
    else if (row > area.top) texts++
  })
  const where = formatArea({ ...area, sheet: sheet?.name ?? '' }, { sheet: false })
  const findings: FormulaFinding[] = []
  if (textNumbers > 0) {
    const message =
      `${textNumbers} of the cells in ${where} hold numbers as text, which ${name} leaves out. ` +
      'Turn them into numbers first (Data, Text to Columns) or use VALUE.'
    findings.push({ code: 'text-numbers', severity: 'warning', message, start, end })
  }
  if (texts > 0 && numbers > 0) {
    const message = `${where} holds ${texts} texts among its ${numbers} numbers; ${name} leaves them out.`
    findings.push({ code: 'mixed-types', severity: 'note', message, start, end })
  }
  return findings
}
