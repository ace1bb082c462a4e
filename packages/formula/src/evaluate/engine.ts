import type { Area, CellPosition, CellValue } from '@excel-ai-chat/analysis'
import type { Expression } from '../parse/expression.ts'
import { createParseCache } from '../parse/parse-cache.ts'
import { FormulaSyntaxError } from '../parse/syntax-error.ts'
import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'
import type { Evaluation, ExcelVersion, Limits, OpenOptions } from '../workbook.ts'
import { type FormulaGraph, graphOf } from '../recalculate/formula-graph.ts'
import { Budget, defaultLimits } from './budget.ts'
import { Evaluator } from './evaluator.ts'
import { ExcelError } from './excel-error.ts'
import { ReadLog } from './reads.ts'
import type { Place } from './resolve.ts'
import { Stop } from './stop.ts'
import { catalogue } from '../functions/catalogue.ts'
import { Lambda, Matrix, type Operand, type Scalar, type SheetArea, Reference, type Scope } from './value.ts'

/** Evaluates formulas over one opened snapshot; what `Workbook` is made of. */
export class Engine {
  readonly snapshot: OpenedSnapshot
  readonly parsed: (text: string) => Expression
  readonly excelVersion: ExcelVersion
  readonly allowedHosts: readonly string[]
  private readonly options: OpenOptions
  private graph: FormulaGraph | undefined
  private readonly limits: Limits

  constructor(snapshot: OpenedSnapshot, options: OpenOptions, parsed = createParseCache()) {
    this.snapshot = snapshot
    this.options = options
    this.limits = { ...defaultLimits, ...options.limits }
    this.parsed = parsed
    this.excelVersion = options.excelVersion ?? '365'
    this.allowedHosts = options.allowedHosts ?? []
  }

  /** Where a formula stands; without a position, the first cell of the first worksheet. */
  place(at: CellPosition | undefined): Place {
    const sheet = at?.sheet === undefined ? 0 : (this.snapshot.findSheet(at.sheet) ?? 0)
    return { sheet, row: at?.row ?? 0, column: at?.column ?? 0 }
  }

  evaluate(formula: string, at?: CellPosition): Evaluation {
    let root: Expression
    try {
      root = this.parsed(formula)
    } catch (error) {
      if (!(error instanceof FormulaSyntaxError)) throw error
      const { message, position } = error
      return { status: 'syntax', reads: [], unknown: [], problem: message, position, steps: 0 }
    }
    return this.evaluateParsed(root, this.place(at), this.options.legacyFormulas ?? false)
  }

  /** @param legacy see `OpenOptions.legacyFormulas` */
  evaluateParsed(root: Expression, at: Place, legacy: boolean): Evaluation {
    const { evaluator, budget, reads } = this.prepare(at, legacy)
    try {
      const result = valueOf(() => evaluator.result(root))
      if (reads.hasUnknown) return unknownCells(reads, budget)
      return { status: 'value', ...shown(result), reads: reads.reads(), unknown: [], steps: budget.steps }
    } catch (error) {
      return { ...stopped(error), reads: reads.reads(), unknown: reads.unknown(), steps: budget.steps }
    }
  }

  /** The bare value of a formula, for recalculation, which has no use for what was read. */
  compute(root: Expression, at: Place): { readonly result: Scalar | Matrix } | { readonly problem: string } {
    const { evaluator, reads } = this.prepare(at, this.options.legacyFormulas ?? false, false)
    try {
      const result = valueOf(() => evaluator.result(root))
      return reads.hasUnknown ? { problem: 'It reads cells outside the data that was given.' } : { result }
    } catch (error) {
      return { problem: stopped(error).problem ?? '' }
    }
  }

  /** The value of one part of a formula, for its explanation; undefined where it has none. */
  computePart(part: Expression, scope: Scope | undefined, at: Place): Operand | undefined {
    const { evaluator, reads } = this.prepare(at, this.options.legacyFormulas ?? false)
    try {
      const operand = evaluator.evaluate(part, scope)
      const value = operand instanceof Lambda ? operand : valueOf(() => evaluator.value(operand))
      return reads.hasUnknown ? undefined : value
    } catch (error) {
      if (error instanceof ExcelError) return error
      stopped(error)
      return undefined
    }
  }

  /** The reference a part of a formula means, unread; undefined where it is none. */
  computeReference(part: Expression, at: Place): Reference | undefined {
    try {
      const operand = this.prepare(at, false).evaluator.evaluate(part, undefined)
      return operand instanceof Reference ? operand : undefined
    } catch (error) {
      if (!(error instanceof ExcelError)) stopped(error)
      return undefined
    }
  }

  /** Which formulas of the snapshot read which cells; made on first asking. */
  get formulas(): FormulaGraph {
    this.graph ??= graphOf(this.snapshot, this.parsed)
    return this.graph
  }

  /** Whether a name stands for anything: a defined name, a table, or a function passed by name. */
  knowsName(name: string): boolean {
    const { snapshot } = this
    const anywhere = snapshot.sheets.some((sheet) => snapshot.findName(name, sheet.name) !== undefined)
    return anywhere || snapshot.findName(name, undefined) !== undefined || catalogue.has(name.toUpperCase())
  }

  private prepare(
    at: Place,
    legacy: boolean,
    keepsReads = true,
  ): { readonly evaluator: Evaluator; readonly budget: Budget; readonly reads: ReadLog } {
    const budget = new Budget(this.limits)
    const reads = new ReadLog(this.snapshot, keepsReads)
    const { now, seed } = this.options
    const { snapshot, parsed } = this
    const spillOf = (cell: SheetArea): SheetArea | undefined => this.spillOf(cell)
    return {
      evaluator: new Evaluator({ snapshot, at, budget, reads, now, seed, parsed, legacy, spillOf }),
      budget,
      reads,
    }
  }

  /** The rectangle that the formula in a cell fills, found by evaluating it; undefined where it fills one cell only. */
  spillOf({ sheet, top, left }: SheetArea): SheetArea | undefined {
    const formula = this.snapshot.sheets[sheet]?.formulaAt(top, left)
    if (formula === undefined) return undefined
    let root: Expression
    try {
      root = this.parsed(formula)
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return undefined
      throw error
    }
    // Whoever writes A1# knows that the formula in A1 spills, in whatever form the file keeps it.
    const { values } = this.evaluateParsed(root, { sheet, row: top, column: left }, false)
    if (values === undefined) return undefined
    return { sheet, top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 }
  }
}

/** An error thrown from inside a function is a value like one returned. */
function valueOf<T>(work: () => T): T | ExcelError {
  try {
    return work()
  } catch (error) {
    if (error instanceof ExcelError) return error
    throw error
  }
}

function unknownCells(reads: ReadLog, budget: Budget): Evaluation {
  const unknown = reads.unknown()
  return {
    status: 'unknown',
    reads: reads.reads(),
    unknown,
    problem: `The formula reads ${plural(unknown)} outside the data that was given. Select them too, or shorten the range.`,
    steps: budget.steps,
  }
}

function plural(areas: readonly Area[]): string {
  return areas.length === 1 ? 'cells' : `cells in ${areas.length} places`
}

function stopped(error: unknown): Pick<Evaluation, 'status' | 'problem' | 'position'> {
  if (error instanceof Stop) {
    return { status: error.status, problem: error.message, position: error.position }
  }
  // The engine ran out of stack: the depth limit is there to come first, this holds where it does not.
  if (error instanceof RangeError)
    return { status: 'limit', problem: 'The formula nests too deeply or makes too much.' }
  throw error
}

/** As a cell shows it: a blank result is 0, errors are their text. */
function shown(result: Scalar | Matrix): Pick<Evaluation, 'values' | 'error'> {
  if (!(result instanceof Matrix)) {
    return { values: [[toCellValue(result)]], error: result instanceof ExcelError ? result.code : undefined }
  }
  const values: CellValue[][] = []
  for (let row = 0; row < result.rows; row++) {
    const line: CellValue[] = []
    for (let column = 0; column < result.columns; column++) line.push(toCellValue(result.at(row, column)))
    values.push(line)
  }
  return { values }
}

export function toCellValue(value: Scalar): CellValue {
  return value instanceof ExcelError ? value.code : (value ?? 0)
}
