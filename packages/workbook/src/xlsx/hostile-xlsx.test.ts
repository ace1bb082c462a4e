import { expect, test } from 'vitest'
import { attribute } from '../xml/attributes.ts'
import { XmlScanner } from '../xml/scan-xml.ts'
import { readWorkbook } from '../read-workbook.ts'
import { xlsxFixture } from './xlsx-fixture.ts'

/** Each of these would run for minutes if the work grew with the square of the size; a run that never ends fails by itself. */
const many = 400_000

async function outcome(body: string, parts: Record<string, string> = {}) {
  const reading = await readWorkbook(xlsxFixture([{ name: 'S', body }], { parts }), 'a.xlsx', {
    inflationRatio: 10_000,
  })
  return reading.ok ? reading.workbook.remarks.join(' ') : reading.refusal.code
}

test('an attribute is looked for once through, whatever stands in the values', () => {
  expect(attribute(` a="${' r='.repeat(many)}" r="B2"`, 'r')).toBe('B2')
  expect(attribute(' r'.repeat(many), 'r')).toBeUndefined()
})

test('a tag that comes in many pieces is looked through once', () => {
  const names: string[] = []
  const scanner = new XmlScanner({
    open: (name, tag) => names.push(name + tag.length),
    close: () => {},
    text: () => {},
  })
  scanner.push('<a b="')
  for (let i = 0; i < 100_000; i++) scanner.push('>>>>>>>>>>')
  scanner.push('"/>')
  scanner.end()
  expect(names).toEqual([`a${4 + 1_000_000 + 1}`])
})

test('one part behind every sheet of a workbook is not read again and again', async () => {
  const sheets = Array.from({ length: 900 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="r0"/>`).join('')
  const workbook = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`
  const cells = `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(50_000)}</sheetData>`
  expect(await outcome(cells, { 'xl/workbook.xml': workbook })).toBe('corrupt')
})

test('shared formulas that are slow to take apart are left out past a bound', async () => {
  const formula = '1.'.repeat(4000)
  const cells = Array.from(
    { length: 300 },
    (_, i) =>
      `<row><c><f t="shared" si="${i}" ref="A1:B1">${formula}</f><v>1</v></c><c><f t="shared" si="${i}"/><v>1</v></c></row>`,
  ).join('')
  expect(await outcome(`<sheetData>${cells}</sheetData>`)).toContain('too long')
})

test('styles, relationships and hidden rows without end are refused or counted once', async () => {
  const styles = `<styleSheet><cellXfs>${'<xf/>'.repeat(many)}</cellXfs></styleSheet>`
  expect(await outcome('<sheetData/>', { 'xl/styles.xml': styles })).toBe('corrupt')
  const links = `<Relationships>${'<Relationship Id="a" Type="b" Target="c"/>'.repeat(20_000)}</Relationships>`
  expect(await outcome('<sheetData/>', { 'xl/_rels/workbook.xml.rels': links })).toBe('corrupt')
  expect(await outcome(`<sheetData>${'<row r="1" hidden="1"/>'.repeat(many)}</sheetData>`)).toBe('')
})
