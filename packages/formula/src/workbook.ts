import type { Area, CellPosition, CellValue } from '@excel-ai-chat/analysis'
import type { FormulaFinding } from './check/finding.ts'

/**
 * A block of known cells of one worksheet. What no block covers is unknown, never blank:
 * a formula that reads it gets an `unknown` result with the addresses that were missing.
 */
export interface SnapshotBlock {
  /** Zero-based row and column of the block's top left cell. */
  readonly top: number
  readonly left: number
  /** Row-major; ragged rows are padded with blanks to the widest. */
  readonly values: readonly (readonly CellValue[])[]
  /** `'=…'` where a cell holds a formula; anything else is ignored. */
  readonly formulas?: readonly (readonly CellValue[])[] | undefined
  readonly numberFormat?: readonly (readonly (string | null)[])[] | undefined
  /**
   * As `Range.valueTypes` of Office.js. Only `'String'` matters: a text that merely spells an error (`'#N/A'`), or that
   * is empty without a formula behind it, is then taken for text.
   */
  readonly valueTypes?: readonly (readonly string[])[] | undefined
}

export interface SnapshotSheet {
  readonly name: string
  readonly blocks: readonly SnapshotBlock[]
  /**
   * The sheet's used range where it is known: outside it cells are blank, inside it but outside all blocks unknown.
   * Left out, everything outside the blocks is unknown, except that whole-column and whole-row references are
   * clipped to the blocks.
   */
  readonly usedRange?: Area | undefined
  readonly hiddenRows?: readonly number[] | undefined
}

export interface SnapshotName {
  readonly name: string
  /** English formula text without `=`; usually a reference. */
  readonly refersTo: string
  /** Worksheet the name belongs to; left out for a workbook-wide name. */
  readonly sheet?: string | undefined
}

export interface SnapshotTable {
  readonly name: string
  /** Whole table with header and totals row. */
  readonly area: Area & { readonly sheet: string }
  readonly columns: readonly string[]
  readonly headerRow: boolean
  readonly totalsRow: boolean
}

export interface Snapshot {
  /** In workbook order, which 3-D references depend on. */
  readonly sheets: readonly SnapshotSheet[]
  readonly names?: readonly SnapshotName[] | undefined
  readonly tables?: readonly SnapshotTable[] | undefined
  readonly date1904?: boolean | undefined
}

export interface Limits {
  /** Elementary steps of one evaluation. */
  readonly steps: number
  /** Cells that one evaluation may read, with repetition. */
  readonly reads: number
  /** Cells of any one array value. */
  readonly cells: number
  /** Nested calls, lambdas included. */
  readonly depth: number
  /** Characters of any one text (Excel: 32,767). */
  readonly textLength: number
}

/** Functions are checked against what this version has. */
export type ExcelVersion = '2010' | '2013' | '2016' | '2019' | '2021' | '2024' | '365'

/** What `open` needs besides the cells; clock and chance are arguments, so that a result can be reproduced. */
export interface OpenOptions {
  /** The moment that NOW() and TODAY() tell, in milliseconds since 1970 UTC. Left out, they are refused as volatile. */
  readonly now?: number | undefined
  /** Seeds RAND and its family. Left out, they are refused as volatile. */
  readonly seed?: number | undefined
  /**
   * True where formula texts come from a file that stores them in the old form: a range that meets a single value is
   * then intersected with the formula's own row or column. `Range.formulas` of today's Excel writes `@` there instead.
   */
  readonly legacyFormulas?: boolean | undefined
  readonly limits?: Partial<Limits> | undefined
  /** The person's Excel, for `check`; left out, Microsoft 365. */
  readonly excelVersion?: ExcelVersion | undefined
  /** Hosts that HYPERLINK may lead to, their subdomains included; left out, none. */
  readonly allowedHosts?: readonly string[] | undefined
}

export type ExcelErrorCode =
  | '#NULL!'
  | '#DIV/0!'
  | '#VALUE!'
  | '#REF!'
  | '#NAME?'
  | '#NUM!'
  | '#N/A'
  | '#SPILL!'
  | '#CALC!'

/** What one evaluation read, merged into rectangles; counts are of cells. */
export interface Read {
  readonly area: Area
  readonly cells: number
  readonly blanks: number
  readonly errors: number
  /** Text that looks like a number, met where numbers were summed or compared. */
  readonly textNumbers: number
}

export type EvaluationStatus =
  | 'value' // computed; an Excel error is a computed value too
  | 'unknown' // needs cells outside the snapshot: see `unknown`
  | 'unsupported' // a function or form this engine does not compute; never guessed
  | 'refused' // unsafe: would reach a network, a file or another program
  | 'limit' // ended by a limit of `Limits`
  | 'syntax' // could not be parsed: see `problem`

export interface Evaluation {
  readonly status: EvaluationStatus
  /** Row-major result, at least 1×1, when status is `value`. A blank result is 0 as in a cell. Errors are their text. */
  readonly values?: readonly (readonly CellValue[])[] | undefined
  /** Set when the value is a single error. Text that merely spells an error is not one. */
  readonly error?: ExcelErrorCode | undefined
  readonly reads: readonly Read[]
  readonly unknown: readonly Area[]
  /** For all but `value`: what was wrong, for a person, with what to do. */
  readonly problem?: string | undefined
  /** Zero-based offset into the formula of a syntax error. */
  readonly position?: number | undefined
  readonly steps: number
}

export interface FormulaReference {
  /** As written. */
  readonly text: string
  readonly kind: 'range' | 'name' | 'table' | 'external' | 'spill'
  readonly start: number
  readonly end: number
  /** Resolved areas; empty when the name, table or sheet does not exist. */
  readonly areas: readonly Area[]
}

export interface Write extends CellPosition {
  readonly sheet: string
  /** A value, or a formula text that begins with `=`. */
  readonly input: CellValue
}

export interface CellChange {
  readonly sheet: string
  readonly row: number
  readonly column: number
  readonly before: CellValue
  readonly after: CellValue
  /** Written by the person, or recalculated because it depends on what was. */
  readonly cause: 'written' | 'recalculated'
}

export interface DryRun {
  readonly changes: readonly CellChange[]
  /** Cells whose new value could not be computed, and why. */
  readonly unknown: readonly (CellPosition & { readonly problem: string })[]
}

/** One part of a formula, with the value it has here. */
export interface Explanation {
  /** The part as written. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** What it is, in a person's words: `Adds the numbers of C2:C11`. */
  readonly meaning: string
  readonly value?: readonly (readonly CellValue[])[] | undefined
  readonly parts: readonly Explanation[]
}

/** An opened snapshot. Nothing here changes it: `dryRun` works on a copy of what it touches. */
export interface Workbook {
  /** @param formula English, with or without its leading `=` @param at where it would stand: relative names, ROW(), `@` */
  evaluate(formula: string, at?: CellPosition): Evaluation
  references(formula: string, at?: CellPosition): readonly FormulaReference[]
  dryRun(writes: readonly Write[]): DryRun
  explain(formula: string, at?: CellPosition): Explanation | undefined
  /** Everything worth saying before the formula is shown: syntax, safety, coverage, text numbers, hard-coded numbers. */
  check(formula: string, at?: CellPosition): readonly FormulaFinding[]
}
