import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guardText, unguardText } from './formula-guard.ts'

test.each([
  '=1+1',
  '+cmd',
  '-HYPERLINK(A1)',
  '@SUM(A1)',
  '\t=1',
  '\u00a0=1',
  '\u200b=1',
  '＝1',
  '"=1',
  '\u00ad-x',
  'sep=;',
])('%j is guarded and comes back', (text) => {
  expect(guardText(text)).toBe(`'${text}`)
  expect(unguardText(guardText(text))).toBe(text)
})

test.each(['-12.50', '+1', '-0', '-5%', '-$5.00', '(5.00)', '2+2', 'a=b', '1-2-3', '-1,234.5', '', 'plain'])(
  '%j is kept',
  (text) => {
    expect(guardText(text)).toBe(text)
  },
)

test('a later line that would open a formula is guarded, a list is not', () => {
  expect(guardText('x"\n"=HYPERLINK(A1)')).toBe('x"\n\'"=HYPERLINK(A1)')
  expect(guardText('notes:\n- one\n- two')).toBe('notes:\n- one\n- two')
})

test('a text that already begins with an apostrophe keeps exactly that one', () => {
  expect(unguardText(guardText("'=1"))).toBe("'=1")
  expect(unguardText("it's")).toBe("it's")
})

const payloads = new URL('../../../../../shared/data/security/formula/formula-injection.jsonl', import.meta.url)

test.skipIf(!existsSync(payloads))('the shared list of payloads: none is live, every look-alike is kept', () => {
  const live = /^[\s\p{Cc}\p{Cf}\p{Zs}]*[=+\-@＝＋－＠]/u
  for (const line of readFileSync(payloads, 'utf8').trim().split('\n')) {
    const { id, payload, expect: expected } = JSON.parse(line)
    const guarded = guardText(payload)
    expect(unguardText(guarded), id).toBe(payload)
    if (expected === 'neutralise') for (const part of guarded.split('\n')) expect(live.test(part), id).toBe(false)
    if (expected === 'keep-number') expect(guarded, id).toBe(payload)
  }
})
