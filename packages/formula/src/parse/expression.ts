import type { ExcelError } from '../evaluate/excel-error.ts'

/** Zero-based offsets into the formula text as given, end exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

export interface RangeExpression extends Span {
  readonly kind: 'range'
  readonly text: string
  /** As written, without quotes; two for a 3-D reference. */
  readonly sheets: readonly string[]
  /** Set for another workbook's cells, which are never read. */
  readonly workbook: string | undefined
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
  /** The `.:.` operators: blank rows and columns at these ends are left out. */
  readonly trim: 'head' | 'tail' | 'both' | undefined
}

export interface TableExpression extends Span {
  readonly kind: 'table'
  readonly text: string
  /** Empty for `[@Column]`, which means the table the formula stands in. */
  readonly table: string
  /** None, one, or first and last. */
  readonly columns: readonly string[]
  /** Lower case: `data`, `headers`, `totals`, `all`, `this row`. */
  readonly sections: readonly string[]
}

export interface NameExpression extends Span {
  readonly kind: 'name'
  readonly name: string
  readonly sheet: string | undefined
  readonly workbook: string | undefined
}

export interface CallExpression extends Span {
  readonly kind: 'call'
  /** Upper case, without the prefixes `_xlfn.` and `_xlws.`. */
  readonly name: string
  /** null where nothing stands between the commas. */
  readonly arguments: readonly (Expression | null)[]
}

export type UnaryOperator = '+' | '-' | '%' | '@' | '#'
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':' | ',' | ' '

/** A parsed formula. Every node knows where it stands in the text. */
export type Expression =
  | (Span & { readonly kind: 'literal'; readonly value: number | string | boolean | ExcelError })
  | (Span & { readonly kind: 'array'; readonly rows: readonly (readonly (number | string | boolean | ExcelError)[])[] })
  | (Span & { readonly kind: 'unary'; readonly operator: UnaryOperator; readonly operand: Expression })
  | (Span & {
      readonly kind: 'binary'
      readonly operator: BinaryOperator
      readonly left: Expression
      readonly right: Expression
    })
  | (Span & { readonly kind: 'group'; readonly inner: Expression })
  | (Span & {
      readonly kind: 'invoke'
      readonly callee: Expression
      readonly arguments: readonly (Expression | null)[]
    })
  | (Span & { readonly kind: 'lambda'; readonly parameters: readonly string[]; readonly body: Expression })
  | (Span & {
      readonly kind: 'let'
      readonly bindings: readonly { readonly name: string; readonly value: Expression }[]
      readonly body: Expression
    })
  | RangeExpression
  | TableExpression
  | NameExpression
  | CallExpression
