import { expect, test } from 'vitest'
import { open } from '../../index.ts'

const book = open({ sheets: [{ name: 'Sheet1', blocks: [{ top: 0, left: 0, values: [['カナ', '東京', 5]] }] }] })

test.each([
  ['ASC("ＥＸＣＥＬ　１２")', 'EXCEL 12'],
  ['ASC("ガパー")', 'ｶﾞﾊﾟｰ'],
  ['DBCS("EXCEL 12")', 'ＥＸＣＥＬ　１２'],
  ['JIS("ｶﾞﾊﾟｰ")', 'ガパー'],
  ['PHONETIC(A1)', 'カナ'],
])('%s is %s', (formula, expected) => {
  expect(book.evaluate(formula).values).toEqual([[expected]])
})

test('the reading of Chinese characters is not in the data, so it is not guessed', () => {
  expect(book.evaluate('PHONETIC(B1)').status).toBe('unsupported')
})
