import { LAST_COLUMN, LAST_ROW } from '@excel-ai-chat/analysis'
import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx'
import type { NameExpression, RangeExpression, Span, TableExpression } from './expression.ts'
import { FormulaSyntaxError } from './syntax-error.ts'

/** Files prefix functions newer than their format: `_xlfn.XLOOKUP`, `_xlfn._xlws.SORT`. */
export function functionName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.|_XLUDF\.)+/, '')
}

/** Files prefix the parameters of LET and LAMBDA: `_xlpm.x`. */
export function variableName(text: string): string {
  return text.toLowerCase().replace(/^_xlpm\./, '')
}

export function nameExpression(text: string, span: Span): NameExpression {
  const bang = text.lastIndexOf('!')
  if (bang === -1) return { kind: 'name', name: variableName(text), sheet: undefined, workbook: undefined, ...span }
  const prefix = text
    .slice(0, bang)
    .replace(/^'(.*)'$/s, '$1')
    .replaceAll("''", "'")
  const external = /^(.*?)\[([^\]]*)\](.*)$/s.exec(prefix)
  const sheet = external === null ? prefix : external[3]
  return { kind: 'name', name: text.slice(bang + 1).toLowerCase(), sheet, workbook: external?.[2], ...span }
}

export function rangeExpression(text: string, span: Span): RangeExpression {
  const parsed = parseA1Ref(text, { allowTernary: true })
  if (parsed === undefined || !('range' in parsed))
    throw new FormulaSyntaxError(`“${text}” is not a reference.`, span.start)
  const { range } = parsed
  return {
    kind: 'range',
    text,
    sheets: parsed.sheetName === undefined || parsed.sheetName === '' ? [] : parsed.sheetName.split(':'),
    workbook: parsed.workbookName === '' ? undefined : parsed.workbookName,
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? (range.top === null || range.bottom === null ? LAST_ROW : range.top),
    right: range.right ?? (range.left === null || range.right === null ? LAST_COLUMN : range.left),
    trim: range.trim ?? undefined,
    ...span,
  }
}

export function tableExpression(text: string, span: Span): TableExpression | NameExpression {
  const parsed = parseStructRef(text)
  if (parsed === undefined) throw new FormulaSyntaxError(`“${text}” is not a table reference.`, span.start)
  return {
    kind: 'table',
    text,
    table: parsed.table ?? '',
    columns: parsed.columns ?? [],
    sections: parsed.sections ?? [],
    ...span,
  }
}
