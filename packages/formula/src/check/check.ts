import type { CellPosition } from '@excel-ai-chat/analysis'
import type { Engine } from '../evaluate/engine.ts'
import type { Expression } from '../parse/expression.ts'
import { referencesOf } from '../parse/references.ts'
import { FormulaSyntaxError } from '../parse/syntax-error.ts'
import type { Evaluation } from '../workbook.ts'
import { checkConstants, checkDivisions } from './check-arithmetic.ts'
import { checkCircular } from './check-circular.ts'
import { checkCoverage } from './check-coverage.ts'
import { checkFunctions } from './check-functions.ts'
import { checkLinks } from './check-links.ts'
import { checkLookups } from './check-lookups.ts'
import { checkNames } from './check-names.ts'
import { checkTypes } from './check-types.ts'
import { checkWholeColumns } from './check-whole-columns.ts'
import type { FormulaFinding } from './finding.ts'
import type { Check, Subject } from './subject.ts'

const checks: readonly Check[] = [
  checkLinks,
  checkFunctions,
  checkNames,
  checkCircular,
  checkResult,
  checkCoverage,
  checkTypes,
  checkDivisions,
  checkLookups,
  checkWholeColumns,
  checkConstants,
]

const ranks = { error: 0, warning: 1, note: 2 } as const

/** Everything worth saying about a formula before it is used, what weighs most first. */
export function checkFormula(engine: Engine, formula: string, at?: CellPosition): readonly FormulaFinding[] {
  let root: Expression
  try {
    root = engine.parsed(formula)
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [syntaxFinding(formula, error)]
    throw error
  }
  const place = engine.place(at)
  const subject: Subject = {
    formula,
    root,
    engine,
    at: place,
    placed: at !== undefined,
    evaluation: engine.evaluate(formula, at),
    references: referencesOf(root, place, engine.snapshot, formula),
  }
  return checks.flatMap((check) => check(subject)).sort((a, b) => ranks[a.severity] - ranks[b.severity])
}

function syntaxFinding(formula: string, { message, position, suggestion }: FormulaSyntaxError): FormulaFinding {
  // Dynamic Data Exchange, program|topic!item, is no formula to the parser; it must not pass for a mere slip.
  const exchange = /^=?\s*[^"'!]*\|.*!/.test(formula)
  if (exchange) {
    return {
      code: 'unsafe',
      severity: 'error',
      message: 'This asks another program for data (DDE) and is not computed.',
    }
  }
  return { code: 'syntax', severity: 'error', message, start: position, end: position, suggestion }
}

/** What came of computing the formula, where no other check says it. */
function checkResult({ evaluation }: Subject): readonly FormulaFinding[] {
  const { status, problem = '', error, position } = evaluation
  if (error !== undefined) {
    return [
      {
        code: 'error-value',
        severity: 'error',
        message: `On this data the formula gives ${error}: ${meaning[error]}.`,
      },
    ]
  }
  const code = codes[status]
  return code === undefined ? [] : [{ code, severity: 'error', message: problem, start: position, end: position }]
}

const codes: Readonly<Partial<Record<Evaluation['status'], FormulaFinding['code']>>> = {
  unknown: 'outside-data',
  limit: 'limit',
  syntax: 'syntax',
}

const meaning: Readonly<Record<NonNullable<Evaluation['error']>, string>> = {
  '#NULL!': 'two ranges share no cell',
  '#DIV/0!': 'something is divided by zero or by nothing',
  '#VALUE!': 'a value is of the wrong kind',
  '#REF!': 'a reference leads nowhere',
  '#NAME?': 'a name is not known',
  '#NUM!': 'a number is out of bounds',
  '#N/A': 'what was looked for is not there',
  '#SPILL!': 'the result has no room',
  '#CALC!': 'the array would be empty or holds what a cell cannot',
}
