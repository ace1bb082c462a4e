import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserMissing, launchBrowser, openPage, screenshot } from './browser.ts'

const serverMain = join(import.meta.dirname, '..', '..', 'server', 'src', 'main.ts')

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

async function answers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok === true) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${url} did not answer`)
}

describe.skipIf(browserMissing !== undefined)('the page on the real server', () => {
  let browser: Browser
  let server: ChildProcess
  let url: string
  const dataFolder = mkdtempSync(join(tmpdir(), 'excel-ai-chat-page-'))

  beforeAll(async () => {
    const port = await freePort()
    url = `http://127.0.0.1:${port}/`
    server = spawn(process.execPath, [serverMain], {
      env: { ...process.env, PORT: String(port), DATA_DIR: dataFolder, LOG_LEVEL: 'error' },
      stdio: 'ignore',
    })
    ;[browser] = await Promise.all([launchBrowser(), answers(`${url}ready`)])
  })
  afterAll(async () => {
    await browser?.close()
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(dataFolder, { recursive: true, force: true })
  })

  test('a question about a file is computed, leads to its cells, is inserted as a formula and kept in the history', async () => {
    const { page, faults, close } = await openPage(browser, url)
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'items.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Item,Value\nItem 1,100\nItem 2,200\n'),
      })
    await page.getByRole('gridcell', { name: 'Item 2' }).waitFor()
    await page.getByRole('textbox', { name: 'Your question' }).fill('What is the total of Value?')
    await page.keyboard.press('Enter')
    const chip = page.locator('article[aria-busy=false] .ledger-chip').first()
    await chip.waitFor()
    expect(await chip.innerText()).toBe('300')
    await screenshot(page, 'real-answer')

    await chip.click()
    expect(await page.locator('.name-box input').inputValue()).toBe('B2:B3')
    await page.keyboard.press('Escape')

    await page.locator('.name-box input').fill('D2')
    await page.keyboard.press('Enter')
    await page.locator('.formula-card').first().getByRole('button', { name: 'Insert' }).click()
    await page.getByText('Inserted at items!D2.').waitFor()
    expect(await page.getByRole('region', { name: 'Content of the active cell' }).innerText()).toBe('=SUM(B2:B3)')
    expect(await page.getByRole('gridcell', { name: '300', exact: true }).count()).toBe(1)
    await screenshot(page, 'real-inserted')

    await page.reload()
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByText('1 question', { exact: true }).waitFor()
    expect(await page.locator('.history-question').innerText()).toBe('What is the total of Value?')
    expect(faults).toEqual([])
    await close()
  })
})
