import { formatArea } from '../address/format-address.ts'
import { suggestCharts } from '../chart/suggest-charts.ts'
import type { ColumnProfile } from '../profile/column-profile.ts'
import { type Column, cellKind, type Table } from '../table/table.ts'
import { findDuplicateRows } from './duplicates.ts'
import type { Finding } from './finding.ts'
import type { Operation, Recommendation } from './recommendation.ts'

const mostRecommendations = 10

/** Proposals from the facts of this table; nothing that would be said of any table. */
export function recommend(
  table: Table,
  profiles: readonly ColumnProfile[],
  findings: readonly Finding[],
): Recommendation[] {
  return [
    ...findings.flatMap((finding) => mend(table, profiles, finding) ?? []),
    ...table.columns.flatMap((column, at) => reshape(column, profiles[at])),
    ...(unpivot(table) ?? []),
    ...suggestCharts(table, profiles).map(
      (chart): Recommendation => ({
        title: `Chart: ${chart.title}`,
        reason: chart.reason,
        action: { kind: 'chart', chart },
      }),
    ),
    ...pivot(table, profiles),
    ...total(table, profiles),
  ].slice(0, mostRecommendations)
}

function operation(title: string, reason: string, what: Operation): Recommendation {
  return { title, reason, action: { kind: 'operation', operation: what } }
}

/** What removes the cause of a finding. */
function mend(table: Table, profiles: readonly ColumnProfile[], finding: Finding): Recommendation[] | undefined {
  const [name = ''] = finding.columns
  const at = table.columns.findIndex((column) => column.name === name)
  const column = table.columns[at]
  const addresses = profiles[at]?.addresses ?? []
  switch (finding.kind) {
    case 'text-numbers': {
      const parts = table.columns.flatMap((part, position) =>
        finding.columns.includes(part.name) ? [profiles[position]] : [],
      )
      return [
        operation(
          `Convert ${finding.columns.length === 1 ? name : `${finding.columns.length} columns`} to numbers`,
          finding.statement,
          {
            kind: 'convert-to-number',
            addresses: parts.flatMap((profile) => profile?.addresses ?? []),
            decimalSign: column?.decimalSign ?? table.decimalSign,
          },
        ),
      ]
    }
    case 'stray-spaces':
      return [operation(`Trim ${name}`, finding.statement, { kind: 'trim', addresses })]
    case 'duplicate-rows': {
      const rows = findDuplicateRows(table).map((index) => table.area.top + (table.rows[index] ?? 0) + 1)
      return [
        operation('Remove repeated rows', finding.statement, {
          kind: 'remove-duplicates',
          address: formatArea(table.area),
          rows,
        }),
      ]
    }
    case 'missing-values':
      // Blanks below a label mean the label again; other gaps are not ours to invent values for.
      return column !== undefined && looksGrouped(column)
        ? [
            operation(`Fill ${name} downwards`, `${finding.statement} They stand below the value that they repeat.`, {
              kind: 'fill',
              addresses,
              with: 'previous',
            }),
          ]
        : undefined
    case 'outliers':
      return [
        operation(`Highlight the outliers of ${name}`, finding.statement, {
          kind: 'conditional-format',
          addresses,
          rule: `outside ${finding.ledger[0]?.display ?? ''} to ${finding.ledger[1]?.display ?? ''}`,
        }),
      ]
    default:
      return undefined
  }
}

/** Labels written once above the rows they are for: the first row has one, most have none, and none returns soon. */
function looksGrouped({ type, kinds, codes, dictionary }: Column): boolean {
  if ((type !== 'text' && type !== 'category') || kinds[0] !== cellKind.text || kinds.length < 4) return false
  const filled = codes.reduce((count, code) => count + (code >= 0 ? 1 : 0), 0)
  return filled * 2 <= kinds.length && dictionary.length === filled
}

const separators = [' - ', ' / ', ', ', '; ', '|', ' – ', '/', ';']

/** Columns to convert or to split, by what their texts are made of. */
function reshape(column: Column, profile: ColumnProfile | undefined): Recommendation[] {
  if (profile === undefined) return []
  const { addresses } = profile
  if (column.type === 'date' && column.dateOrder !== undefined) {
    return [
      operation(
        `Convert ${column.name} to dates`,
        `${column.name} holds dates as text, which do not sort or subtract: ${column.evidence}.`,
        {
          kind: 'convert-to-date',
          addresses,
          order: column.dateOrder,
        },
      ),
    ]
  }
  if ((column.type !== 'text' && column.type !== 'category') || column.dictionary.length < 3) return []
  const sample = column.dictionary.slice(0, 200)
  const separator = separators.find((sign) => {
    const parts = partsOf(sample[0] ?? '', sign)
    return parts > 1 && sample.every((text) => partsOf(text, sign) === parts)
  })
  if (separator === undefined) return []
  return [
    operation(
      `Split ${column.name} at “${separator.trim()}”`,
      `Every value of ${column.name} has ${partsOf(sample[0] ?? '', separator)} parts, such as ${sample[0] ?? ''}.`,
      { kind: 'split-column', addresses, separator },
    ),
  ]
}

/** 0 unless a text has two to four parts, none of them empty. */
function partsOf(text: string, separator: string): number {
  const parts = text.split(separator)
  return parts.length > 1 && parts.length <= 4 && parts.every((part) => part.trim() !== '') ? parts.length : 0
}

const periodName =
  /^(\D*(19|20)\d\d\D*|q[1-4]\D*\d*|(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*\d*|week \d+|w\d+)$/i

/** Periods as columns, which filters, pivots and charts want as rows. */
function unpivot(table: Table): Recommendation[] | undefined {
  const turn = table.columns.filter(({ name, type }) => periodName.test(name) && type !== 'text' && type !== 'category')
  if (turn.length < 3) return undefined
  const keep = table.columns.filter((column) => !turn.includes(column))
  return [
    operation(
      'Turn the period columns into rows',
      `${turn.length} columns are named by periods (${turn[0]?.name} to ${turn.at(-1)?.name}); as rows they can be filtered and charted.`,
      {
        kind: 'unpivot',
        address: formatArea(table.area),
        keep: keep.map((column) => column.name),
        turn: turn.map((column) => column.name),
      },
    ),
  ]
}

function pivot(table: Table, profiles: readonly ColumnProfile[]): Recommendation[] {
  const groups = profiles.filter(({ type, distinct }) => type === 'category' && distinct > 1 && distinct <= 50)
  const measure = profiles.find(({ type, distinct }) => (type === 'number' || type === 'currency') && distinct > 1)
  const [rows, columns] = groups.toSorted((a, b) => b.distinct - a.distinct)
  if (rows === undefined || measure === undefined || rows.count < 2 * rows.distinct) return []
  return [
    operation(
      `Pivot: ${measure.name} by ${rows.name}${columns === undefined ? '' : ` and ${columns.name}`}`,
      `${rows.name} repeats ${rows.distinct} values over ${rows.count} rows.`,
      {
        kind: 'pivot',
        address: formatArea(table.area),
        rows: rows.name,
        ...(columns === undefined ? {} : { columns: columns.name }),
        values: measure.name,
        aggregate: 'sum',
      },
    ),
  ]
}

function total(table: Table, profiles: readonly ColumnProfile[]): Recommendation[] {
  if (table.totalRows.length > 0 || table.rows.length < 3) return []
  const at = profiles.findIndex(({ type }) => type === 'number' || type === 'currency')
  const profile = profiles[at]
  // SUM leaves text out: first the conversion, then the total.
  if (profile === undefined || table.columns[at]?.decimalSign !== undefined || profile.addresses.length === 0) return []
  return [
    {
      title: `Total of ${profile.name}`,
      reason: `${profile.name} has ${profile.numbers?.count ?? 0} numbers and no total below them.`,
      action: { kind: 'formula', formula: `=SUM(${profile.addresses.join(',')})` },
    },
  ]
}
