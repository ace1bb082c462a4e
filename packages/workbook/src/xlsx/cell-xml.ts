import type { CellValue } from '@excel-ai-chat/analysis'
import { encodeEntities, encodeEscapes } from '../xml/entities.ts'
import { cellReference } from '../sheet/cell-reference.ts'
import { storedFormula } from './stored-formula.ts'

export interface CellContent {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  readonly formula?: string | undefined
}

export interface CellForm {
  /** Namespace prefix of the sheet part with its colon, or ''. */
  readonly prefix: string
  /** Index of the cell style, as written in the part. */
  readonly style: string | undefined
  /** `cm` of a formula that spills; undefined when the workbook has no such metadata. */
  readonly spillMetadata: number | undefined
}

const errors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
])

/** One `<c>` element, or '' for a cell with neither content nor style. Text is always text: no value becomes a formula here. */
export function cellXml({ row, column, value, formula }: CellContent, form: CellForm): string {
  const { prefix: p, style, spillMetadata } = form
  const reference = cellReference(row, column)
  const styled = style === undefined ? '' : ` s="${style}"`
  const [type, content] = valueXml(value, p, formula !== undefined)
  if (formula === undefined) {
    if (content === '') return style === undefined ? '' : `<${p}c r="${reference}"${styled}/>`
    return `<${p}c r="${reference}"${styled}${type}>${content}</${p}c>`
  }
  const { text, spills } = storedFormula(formula)
  const metadata = spills && spillMetadata !== undefined ? ` cm="${spillMetadata}"` : ''
  const array = spills ? ` t="array" ref="${reference}"` : ''
  return `<${p}c r="${reference}"${styled}${type}${metadata}><${p}f${array}>${encodeEntities(text)}</${p}f>${content}</${p}c>`
}

/** The `t` attribute and the element that holds the value. */
function valueXml(value: CellValue, p: string, cached: boolean): readonly [string, string] {
  if (value === null || value === '') return ['', '']
  if (typeof value === 'number') {
    return Number.isFinite(value) ? ['', `<${p}v>${value}</${p}v>`] : [' t="e"', `<${p}v>#NUM!</${p}v>`]
  }
  if (typeof value === 'boolean') return [' t="b"', `<${p}v>${value ? 1 : 0}</${p}v>`]
  if (errors.has(value)) return [' t="e"', `<${p}v>${value}</${p}v>`]
  const text = encodeEntities(encodeEscapes(value))
  if (cached) return [' t="str"', `<${p}v>${text}</${p}v>`]
  return [' t="inlineStr"', `<${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is>`]
}
