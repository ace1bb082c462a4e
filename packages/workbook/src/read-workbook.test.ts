import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readWorkbook } from './read-workbook.ts'

async function refusal(content: Uint8Array | string, name: string) {
  const reading = await readWorkbook(typeof content === 'string' ? strToU8(content) : content, name)
  return reading.ok ? undefined : reading.refusal
}

const ole2 = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(512))
const utf16 = (text: string) => Array.from(text, (char) => [char.charCodeAt(0), 0]).flat()

test.each([
  ['an empty file', new Uint8Array(0), 'a.xlsx', 'empty', 'empty'],
  ['a web page called .xls', '<html><table>', 'a.xls', 'unsupported', 'web page'],
  ['text called .xlsx', 'a,b\n1,2', 'a.xlsx', 'unsupported', 'name it .csv'],
  ['a PDF', '%PDF-1.7', 'a.xlsx', 'unsupported', 'PDF'],
  ['a picture called .csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'a.csv', 'unsupported', 'picture'],
  ['bytes that are no text', Uint8Array.of(1, 0, 0, 7, 9, 0), 'a.csv', 'unsupported', 'not a text file'],
  ['a program', 'MZ', 'a.exe', 'unsupported', 'not read here'],
  ['a workbook of Excel 97', ole2, 'a.xls', 'unsupported', '.xls'],
  ['an encrypted workbook', Uint8Array.of(...ole2, ...utf16('EncryptedPackage')), 'a.xlsx', 'encrypted', 'password'],
  ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'a.xlsx', 'unsupported', 'zip'],
  ['a Word document', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.xlsx', 'unsupported', 'Word'],
  ['a workbook called .csv', zipSync({ 'xl/workbook.xml': strToU8('<w/>') }), 'a.csv', 'unsupported', 'not text'],
])('%s is refused, and the person is told why', async (_, content, name, code, said) => {
  const refused = await refusal(content, name)
  expect(refused?.code).toBe(code)
  expect(refused?.message).toContain(said)
})

test('a file past the limit is not looked into', async () => {
  const reading = await readWorkbook(strToU8('a,b'), 'a.csv', { fileBytes: 2 })
  expect(reading).toMatchObject({ ok: false, refusal: { code: 'too-large' } })
})

test.each(['../../../etc/passwd.csv', 'CON.csv', '__proto__.csv', '\u202egnp.csv', "'.csv", `${'x'.repeat(5000)}.csv`])(
  'the name %j of a file names a sheet as Excel allows and nothing else',
  async (name) => {
    const reading = await readWorkbook(strToU8('a,b\n1,2'), name)
    const sheet = reading.ok ? reading.workbook.sheets[0].name : ''
    expect(sheet).toMatch(/^[^:\\/?*[\]\p{Cc}\p{Cf}]{1,31}$/u)
    expect(sheet).not.toMatch(/^'|'$/)
  },
)
