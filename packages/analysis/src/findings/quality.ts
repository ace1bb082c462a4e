import { trimmed } from '../table/characters.ts'
import { cellKind } from '../table/table.ts'
import type { Finding } from './finding.ts'
import { showPercent } from './ledger-writer.ts'
import { findCells, type ProfiledColumn, type Subject } from './subject.ts'

/** What is wrong with the cells of one column: missing values, errors, numbers kept as text, stray spaces, mixtures. */
export function findQuality(subject: Subject, part: ProfiledColumn): Finding[] {
  if (subject.table.rows.length === 0) return []
  return [missing, errors, textNumbers, straySpaces, mixture, constant, spelling].flatMap(
    (look) => look(subject, part) ?? [],
  )
}

function missing({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  if (profile.missing === 0 || profile.count === 0) return undefined
  const rows = table.rows.length
  const share = profile.missing / rows
  const reads = profile.addresses
  const { cells } = findCells(
    table,
    column,
    (i) => column.kinds[i] === cellKind.blank || column.kinds[i] === cellKind.missing,
  )
  return {
    kind: 'missing-values',
    statement: `${column.name}: ${profile.missing} of ${rows} values are missing (${showPercent(share)}).`,
    weight: Math.min(0.9, 0.15 + 0.75 * share),
    columns: [column.name],
    cells,
    ledger: [
      ledger.write({
        statement: `Missing values in ${column.name}`,
        value: profile.missing,
        display: String(profile.missing),
        ...(profile.marks === 0 ? { formula: sumOf(reads, 'COUNTBLANK') } : {}),
        reads,
        rows,
      }),
      ledger.write({
        statement: `Rows of ${column.name}`,
        value: rows,
        display: String(rows),
        formula: sumOf(reads, 'ROWS'),
        reads,
        rows,
      }),
      ledger.write({
        statement: `Share of missing values in ${column.name}`,
        value: share,
        display: showPercent(share),
        reads,
        rows,
      }),
    ],
  }
}

function errors({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  if (profile.errors === 0) return undefined
  const reads = profile.addresses
  return {
    kind: 'error-values',
    statement: `${column.name}: ${profile.errors === 1 ? '1 cell holds an error' : `${profile.errors} cells hold errors`}.`,
    weight: 0.9,
    columns: [column.name],
    cells: findCells(table, column, (i) => column.kinds[i] === cellKind.error).cells,
    ledger: [
      ledger.write({
        statement: `Error values in ${column.name}`,
        value: profile.errors,
        display: String(profile.errors),
        formula: `=${reads.map((address) => `SUMPRODUCT(--ISERROR(${address}))`).join('+')}`,
        reads,
        rows: table.rows.length,
      }),
    ],
  }
}

function textNumbers({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  if (column.decimalSign === undefined) return undefined
  const isTextNumber = (i: number) =>
    column.kinds[i] === cellKind.number && typeof rawOf(table, column.position, i) === 'string'
  const { cells, count } = findCells(table, column, isTextNumber)
  if (count === 0) return undefined
  return {
    kind: 'text-numbers',
    statement: `${column.name}: ${count === 1 ? '1 number is' : `${count} numbers are`} stored as text, so SUM and AVERAGE leave ${count === 1 ? 'it' : 'them'} out.`,
    weight: 0.3 + (0.4 * count) / table.rows.length,
    columns: [column.name],
    cells,
    ledger: [
      ledger.write({
        statement: `Numbers stored as text in ${column.name}`,
        value: count,
        display: String(count),
        reads: profile.addresses,
        rows: table.rows.length,
      }),
    ],
  }
}

function straySpaces({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  if (column.dictionary.length === 0) return undefined
  const { cells, count } = findCells(table, column, (i) => {
    const value = rawOf(table, column.position, i)
    return typeof value === 'string' && column.kinds[i] === cellKind.text && trimmed(value) !== value
  })
  if (count === 0) return undefined
  return {
    kind: 'stray-spaces',
    statement: `${column.name}: ${count === 1 ? '1 text begins or ends' : `${count} texts begin or end`} with a space, so that equal entries do not match.`,
    weight: 0.35 + (0.2 * count) / table.rows.length,
    columns: [column.name],
    cells,
    ledger: [
      ledger.write({
        statement: `Texts with spaces at their ends in ${column.name}`,
        value: count,
        display: String(count),
        reads: profile.addresses,
        rows: table.rows.length,
      }),
    ],
  }
}

function mixture({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  const numbers = profile.numbers?.count ?? 0
  const texts = profile.count - numbers
  const isNumeric =
    column.type === 'number' || column.type === 'currency' || column.type === 'percent' || column.type === 'date'
  if (numbers === 0 || texts === 0 || (column.type !== 'mixed' && !isNumeric)) return undefined
  const rare = numbers < texts ? cellKind.number : cellKind.text
  const base = { reads: profile.addresses, rows: table.rows.length }
  return {
    kind: 'mixed-column',
    statement: `${column.name} mixes ${numbers} ${column.type === 'date' ? 'dates' : 'numbers'} with ${texts} ${texts === 1 ? 'text' : 'texts'}.`,
    weight: 0.4,
    columns: [column.name],
    cells: findCells(table, column, (i) => column.kinds[i] === rare).cells,
    ledger: [
      ledger.write({ ...base, statement: `Numbers in ${column.name}`, value: numbers, display: String(numbers) }),
      ledger.write({ ...base, statement: `Other values in ${column.name}`, value: texts, display: String(texts) }),
    ],
  }
}

function constant({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  if (profile.distinct !== 1 || profile.count < 3 || profile.count < table.rows.length) return undefined
  return {
    kind: 'constant-column',
    statement: `${column.name} holds one value in all ${profile.count} rows.`,
    weight: 0.2,
    columns: [column.name],
    cells: [...profile.addresses],
    ledger: [
      ledger.write({
        statement: `Rows with the one value of ${column.name}`,
        value: profile.count,
        display: String(profile.count),
        reads: profile.addresses,
        rows: table.rows.length,
      }),
    ],
  }
}

/** Texts that differ only in case or inner spaces where a text returns often: one thing under two names. */
function spelling({ table, ledger }: Subject, { column, profile }: ProfiledColumn): Finding | undefined {
  if (column.type !== 'category' || column.dictionary.length > 2000) return undefined
  const spellings = new Map<string, number>()
  const variants = new Set<number>()
  for (const [code, text] of column.dictionary.entries()) {
    const key = text.toLowerCase().replaceAll(/[\s\u00a0]+/g, ' ')
    if (spellings.has(key)) variants.add(code)
    else spellings.set(key, code)
  }
  if (variants.size === 0) return undefined
  const { cells, count } = findCells(table, column, (i) => variants.has(column.codes[i] ?? -1))
  const base = { reads: profile.addresses, rows: table.rows.length }
  return {
    kind: 'inconsistent-spelling',
    statement: `${column.name}: ${count === 1 ? '1 cell differs' : `${count} cells differ`} from another value only in capitals or spaces; ${column.dictionary.length} spellings stand for ${spellings.size} values.`,
    weight: 0.5,
    columns: [column.name],
    cells,
    ledger: [
      ledger.write({
        ...base,
        statement: `Cells of ${column.name} in a second spelling`,
        value: count,
        display: String(count),
      }),
      ledger.write({
        ...base,
        statement: `Spellings in ${column.name}`,
        value: column.dictionary.length,
        display: String(column.dictionary.length),
      }),
      ledger.write({
        ...base,
        statement: `Values of ${column.name} apart from spelling`,
        value: spellings.size,
        display: String(spellings.size),
      }),
    ],
  }
}

function rawOf(table: Subject['table'], position: number, index: number): unknown {
  return table.range.values[table.rows[index] ?? 0]?.[position]
}

function sumOf(addresses: readonly string[], name: string): string {
  return `=${addresses.map((address) => `${name}(${address})`).join('+')}`
}
