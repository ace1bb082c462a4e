import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWorkbook } from '../read-workbook.ts'
import type { WorkbookFile } from '../workbook-file.ts'
import { saveEdits } from './save-edits.ts'

/** Workbooks of other programs that stand beside some checkouts. */
const folder = new URL('../../../../../shared/data/security/files/poi/', import.meta.url)
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.xlsx')) : []
if (files.length === 0) console.info('No workbooks stand beside this checkout; saving into them is not tested.')

const contents = ({ sheets, names, tables }: WorkbookFile) => ({
  sheets: sheets.map(({ name, values, formulas, merges, hidden, comments }) => ({
    name,
    values,
    formulas: formulas?.flat().filter((formula) => formula !== undefined),
    merges,
    hidden,
    comments,
  })),
  names,
  tables,
})

test.skipIf(files.length === 0)(
  'one cell is written into each workbook, and nothing else in it is changed',
  async () => {
    let saved = 0
    for (const file of files) {
      const original = new Uint8Array(readFileSync(new URL(file, folder)))
      const before = await readWorkbook(original, file)
      if (!before.ok) continue
      const [sheet] = before.workbook.sheets
      const saving = await saveEdits(original, [{ sheet: sheet.name, row: 0, column: 0, value: 'written' }])
      if (!saving.ok) throw new Error(`${file}: ${saving.refusal.message}`)
      const after = await readWorkbook(saving.bytes, file)
      if (!after.ok) throw new Error(`${file}: ${after.refusal.message}`)
      if (sheet.values.length === 0) sheet.values.push([])
      sheet.values[0][0] = 'written'
      if (sheet.formulas?.[0] !== undefined) sheet.formulas[0][0] = undefined
      expect(contents(after.workbook), file).toEqual(contents(before.workbook))
      const [old, now] = [unzipSync(original), unzipSync(saving.bytes)]
      const changed = Object.keys(old).filter((path) => Buffer.compare(old[path], now[path] ?? new Uint8Array(0)) !== 0)
      for (const path of changed) expect(path, file).toMatch(/sheet|workbook\.xml|calcChain|Content_Types/)
      saved++
    }
    expect(saved).toBeGreaterThan(3)
  },
)
