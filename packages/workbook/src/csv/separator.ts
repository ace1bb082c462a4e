import type { ReadLimits } from '../limits.ts'
import { parseRecords } from './parse-records.ts'

/**
 * In the order they are preferred where they agree on as many records, with the share of records that must agree.
 * Commas come after semicolons, since `1,5;2,5` is split by both; bars stand in ordinary text too.
 */
const candidates = [
  { separator: '\t', least: 0.5 },
  { separator: ';', least: 0.5 },
  { separator: ',', least: 0.5 },
  { separator: '|', least: 0.9 },
] as const

export interface Separator {
  readonly separator: string
  /** Where the records begin: after a `sep=` line, which Excel writes and reads. */
  readonly start: number
  /** `declared` by a `sep=` line, `found` by looking, `assumed` when nothing in the file decides. */
  readonly by: 'declared' | 'found' | 'assumed'
}

/** As much of the file as decides; the last record in it may be cut and does not count. */
const sampleCharacters = 65_536
const sampleRecords = 200

/**
 * Finds what separates the fields: the candidate that splits most records into one and the same number of fields, at least two.
 */
export function findSeparator(text: string, fileName: string, limits: ReadLimits): Separator {
  const declared = /^sep=([^\r\n])(?:\r\n|\n|\r|$)/i.exec(text)
  if (declared !== null) return { separator: declared[1], start: declared[0].length, by: 'declared' }

  const sample = text.slice(0, sampleCharacters)
  let best: { separator: string; share: number } | undefined
  for (const { separator, least } of candidates) {
    const records = parseRecords(sample, separator, { ...limits, cellText: sampleCharacters }, sampleRecords).rows
    if (sample.length < text.length && records.length > 1) records.pop()
    const { fields, share } = commonFieldCount(records.filter((record) => record.length > 1 || record[0] !== ''))
    if (fields < 2 || share < least) continue
    if (best === undefined || share > best.share) best = { separator, share }
  }
  if (best !== undefined) return { separator: best.separator, start: 0, by: 'found' }
  return { separator: /\.(?:tsv|tab)$/i.test(fileName) ? '\t' : ',', start: 0, by: 'assumed' }
}

/** The number of fields that most records have, and the share of records that have it. */
function commonFieldCount(records: readonly (readonly string[])[]): { fields: number; share: number } {
  const counts = new Map<number, number>()
  for (const record of records) counts.set(record.length, (counts.get(record.length) ?? 0) + 1)
  let fields = 0
  let most = 0
  for (const [length, count] of counts) {
    if (count > most || (count === most && length > fields)) {
      fields = length
      most = count
    }
  }
  return { fields, share: records.length === 0 ? 0 : most / records.length }
}
