import { sampleWorkbook } from '@excel-ai-chat/workbook'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenPage, accessibilityFaults, browserMissing, launchBrowser, openPage, screenshot } from './browser.ts'
import { recordedTurn } from './recorded-turn.ts'
import { type StandIn, startStandIn } from './stand-in-server.ts'

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }

if (browserMissing !== undefined) console.log(`The page's scenarios are skipped: ${browserMissing}`)

describe.skipIf(browserMissing !== undefined)('the page', () => {
  let browser: Browser
  let server: StandIn
  let opened: OpenPage
  let page: Page

  const visit = async (options = {}) => {
    await opened?.close()
    opened = await openPage(browser, server.url, options)
    page = opened.page
  }
  const openSample = async () => {
    await page.getByRole('button', { name: 'Try the sample' }).click()
    await page.getByRole('gridcell', { name: 'Order', exact: true }).waitFor()
  }
  const openText = async (name: string, content: string | Buffer) => {
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
  }
  const question = () => page.getByRole('textbox', { name: 'Your question' })
  const ask = async (words: string) => {
    await question().fill(words)
    await question().press('Enter')
  }
  const goTo = async (address: string) => {
    await page.getByRole('textbox', { name: /^Name box/ }).fill(address)
    await page.keyboard.press('Enter')
  }
  const about = () => page.locator('.selection-chip')
  const answered = () => page.locator('article[aria-busy=false]').last().waitFor()

  beforeAll(async () => {
    browser = await launchBrowser()
  })
  afterAll(() => browser?.close())
  beforeEach(async () => {
    server = await startStandIn({ events: recordedTurn })
    await visit()
  })
  afterEach(async () => {
    await opened.close()
    await server.close()
  })

  test('greets with three sentences and two buttons, in light and dark, on a desk and on a phone', async () => {
    for (const [name, options] of [
      ['light', {}],
      ['dark', { colorScheme: 'dark' as const }],
      ['phone', phone],
    ] as const) {
      await visit(options)
      const welcome = page.getByRole('region', { name: 'Sheet' })
      await welcome.getByRole('button').first().waitFor()
      expect(await welcome.getByRole('listitem').count()).toBe(3)
      expect(await welcome.getByRole('button').count()).toBe(2)
      expect(await accessibilityFaults(page)).toEqual([])
      await screenshot(page, `welcome-${name}`)
      expect(opened.faults).toEqual([])
    }
  })

  test('shows the sample, and its selection by mouse, keyboard, header and name box', async () => {
    await openSample()
    expect(await about().innerText()).toContain('Orders!A1:H221 · 221 rows × 8 columns · the data around A1')
    await page.getByRole('gridcell', { name: 'Quantity' }).hover()
    await page.mouse.down()
    await page.getByRole('gridcell', { name: '$129.50' }).first().hover()
    await page.mouse.up()
    expect(await about().innerText()).toContain('Orders!F1:H6 · 6 rows × 3 columns')
    await page.keyboard.press('Shift+ArrowUp')
    expect(await about().innerText()).toContain('Orders!F1:H5')
    await page.keyboard.press('Control+ArrowDown')
    expect(await page.locator('.name-box input').inputValue()).toBe('F221')
    await page.getByRole('columnheader', { name: 'H', exact: true }).click()
    expect(await about().innerText()).toContain('Orders!H1:H221 · 221 rows × 1 column')
    await goTo('c2:d4')
    expect(await about().innerText()).toContain('Orders!C2:D4')
    await goTo('nonsense!')
    expect(await page.getByRole('alert').innerText()).toContain('is no address')
    expect(await accessibilityFaults(page)).toEqual([])
    await screenshot(page, 'sheet-light')
  })

  test('an answer streams in; its numbers lead to their cells; what was not traced says so; links and images are text', async () => {
    await openSample()
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) foreign.push(request.url())
    })
    await ask('What is the total of Amount?')
    await answered()
    const answer = page.locator('article')
    expect(await answer.getByRole('button', { name: /not traced/ }).innerText()).toContain('1.7 %')
    expect(await answer.innerText()).toContain('read all 200 rows')
    expect(await answer.innerText()).toContain('Understood as: Sum of Amount')
    expect(await answer.locator('a, img').count()).toBe(0)
    expect(await accessibilityFaults(page)).toEqual([])
    await screenshot(page, 'answer-light')

    await answer.getByRole('button', { name: /^241\.5/ }).click()
    expect(await page.locator('.name-box input').inputValue()).toBe('A92:H92')
    expect(await page.getByRole('dialog', { name: 'Highest Amount' }).innerText()).toContain('=MAX(G2:G201)')
    expect(await accessibilityFaults(page)).toEqual([])
    await screenshot(page, 'ledger-light')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Back to Orders!A1' }).click()
    expect(await about().innerText()).toContain('Orders!A1:H221')
    expect(foreign).toEqual([])
    expect(opened.faults).toEqual([])
  })

  test('sends the selected cells alone, follows up in the same conversation, and asks an alternative by its sentence', async () => {
    await openSample()
    await goTo('G1:H2')
    await ask('What is the total of Amount?')
    await answered()
    await page.getByRole('button', { name: 'Average of Amount' }).click()
    await page.locator('article[aria-busy=false]').nth(1).waitFor()
    expect((await page.getByRole('banner').boundingBox())?.y).toBe(0)
    expect(await page.locator('.turn-question').nth(1).isVisible()).toBe(true)
    expect(server.asked.map(({ message }) => message)).toEqual(['What is the total of Amount?', 'Average of Amount'])
    expect(server.asked[0]?.context?.selectedRange).toMatchObject({
      address: 'Orders!G1:H2',
      values: [
        ['Unit price', 'Amount'],
        [22.8, 273.6],
      ],
      numberFormat: [
        ['General', 'General'],
        ['$#,##0.00', '$#,##0.00'],
      ],
    })
    expect(server.asked[0]?.conversationId).toBeUndefined()
    expect(server.asked[1]?.conversationId).toBe('5f0c8a52-4f9e-4a75-9f0b-3f7d3b2a1c01')
  })

  test('a formula is inserted after asking, and taken back; one that is not safe cannot be inserted', async () => {
    await openSample()
    await ask('What is the total of Amount?')
    await answered()
    const card = page.getByRole('region', { name: 'Formula =SUM(G2:G201)' })
    await goTo('A2')
    await card.getByRole('button', { name: 'Insert' }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.innerText()).toContain('Orders!A2 holds a value')
    expect(await accessibilityFaults(page)).toEqual([])
    await screenshot(page, 'overwrite-light')
    await dialog.getByRole('button', { name: 'Overwrite' }).click()
    // The sheet recalculates what it inserts, whatever the replayed answer said.
    const prices = (sampleWorkbook().sheets[0]?.values ?? []).slice(1, 201).map((row) => Number(row[6]))
    const total = prices.reduce((cents, price) => cents + Math.round(price * 100), 0) / 100
    await page.getByRole('gridcell', { name: String(total), exact: true }).waitFor()
    expect(await page.getByRole('region', { name: 'Content of the active cell' }).innerText()).toBe('=SUM(G2:G201)')
    await card.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('gridcell', { name: 'A-20418' }).waitFor()
    await goTo('G5')
    await card.getByRole('button', { name: 'Insert' }).click()
    expect(await card.getByRole('status').innerText()).toContain('round in a circle')
    const unsafe = page.getByRole('region', { name: /WEBSERVICE/ })
    expect(await unsafe.getByRole('button', { name: 'Insert' }).count()).toBe(0)
  })

  test('stopping keeps what was said, and the question can be asked again', async () => {
    server.script = { events: recordedTurn, delayMs: 60 }
    await openSample()
    await ask('What is the total of Amount?')
    await page.locator('.answer-text').getByText('The total of').waitFor()
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped. What was said so far stays.').first().waitFor()
    expect(await page.locator('article').innerText()).toContain('The total of')
    expect(await page.getByRole('button', { name: 'Ask', exact: true }).count()).toBe(1)
    server.script = { events: recordedTurn }
    await page.getByRole('button', { name: 'Ask again' }).click()
    await page.getByText('read all 200 rows').waitFor()
    expect(await page.locator('article').count()).toBe(1)
  })

  test('a refusal is shown in words, with when to try again', async () => {
    server.script = { events: [], problem: { status: 429, detail: 'Too many questions at once.', retryAfter: 12 } }
    await ask('What is the total?')
    const alert = page.locator('article .fui-MessageBar')
    await alert.waitFor()
    expect(await alert.innerText()).toContain('Too many questions at once. Try again in 12 seconds.')
    expect(await accessibilityFaults(page)).toEqual([])
  })

  test('when the service is away the page says so and keeps the question', async () => {
    await openSample()
    await server.close()
    await ask('What is the total of Amount?')
    await page.getByText('The service cannot be reached').waitFor()
    expect(await question().inputValue()).toBe('What is the total of Amount?')
    await screenshot(page, 'unreachable-light')
  })

  test('a connection that breaks shows what arrived and says that it is not all', async () => {
    server.script = { events: recordedTurn.slice(0, 5), cut: true, delayMs: 20 }
    await ask('What is the total of Amount?')
    await page.getByText('The connection broke').waitFor()
    expect(await page.locator('article').innerText()).toContain('The total of')
  })

  test('files are opened from the disk; a damaged one is refused in words and the page stays usable', async () => {
    await openText('items.csv', 'Item;Value\nItem 1;100\nItem 2;200\n')
    await page.getByRole('gridcell', { name: 'Item 2' }).waitFor()
    expect(await about().innerText()).toContain('items!A1:B3')
    await openText('broken.xlsx', 'PK\u0003\u0004 not a workbook')
    await page.getByText('broken.xlsx was not opened').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await screenshot(page, 'refused-light')
    await page.getByRole('button', { name: 'Dismiss' }).last().click()
    await goTo('B2:B3')
    expect(await about().innerText()).toContain('items!B2:B3')
    expect(server.paths.filter((path) => path.startsWith('/api'))).toEqual([])
    expect(opened.faults).toEqual([])
  })

  test('a dropped file is opened', async () => {
    const dataTransfer = await page.evaluateHandle(() => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['City,People\nOslo,709000\n'], 'cities.csv'))
      return transfer
    })
    await page.dispatchEvent('body', 'dragover', { dataTransfer })
    await page.getByText('Drop to open the workbook').waitFor()
    await page.dispatchEvent('body', 'drop', { dataTransfer })
    await page.getByRole('gridcell', { name: 'Oslo' }).waitFor()
  })

  test('reading can be cancelled, and another file be opened after it', async () => {
    const line = 'North,12.5,2024-01-31,Some words in a cell,7'
    await openText('huge.csv', Array.from({ length: 400_000 }, () => line).join('\n'))
    await page.getByText('Reading huge.csv').waitFor()
    await page.getByRole('button', { name: 'Cancel' }).click()
    expect(await page.getByText('Reading huge.csv').count()).toBe(0)
    await openText('small.csv', 'City\nOslo\n')
    await page.getByRole('gridcell', { name: 'Oslo' }).waitFor()
    expect(await page.getByRole('banner').innerText()).toContain('small.csv')
  })

  test('a chip whose cells are in no open workbook says so', async () => {
    await ask('What is the total of Amount?')
    await answered()
    await page.getByRole('button', { name: /^241\.5/ }).click()
    await page.getByText('These cells are not in the open workbook.').waitFor()
  })

  test('more cells than one question can carry are told before anything is sent', async () => {
    await openText('long.csv', Array.from({ length: 50_001 }, (_, row) => `${row},1,2,3`).join('\n'))
    await page.getByRole('gridcell', { name: '0', exact: true }).waitFor()
    await question().fill('What is the total?')
    expect(await page.locator('.composer-problem').innerText()).toContain('200,004 cells')
    await question().press('Enter')
    expect(server.asked).toEqual([])
    expect(await question().inputValue()).toBe('What is the total?')
  })

  test('history is searched, asked again and erased after asking', async () => {
    server.history.push(
      ...['total of Amount', 'average of Quantity'].map((message, index) => ({
        turnId: `0b9e2f14-9a43-4c39-8f2e-6a1d5c7e8f0${index}`,
        conversationId: '5f0c8a52-4f9e-4a75-9f0b-3f7d3b2a1c01',
        message,
        response: 'It is **300**.',
        state: 'complete' as const,
        mode: 'local' as const,
        createdAt: '2026-01-02T10:00:00.000Z',
        metadata: null,
      })),
    )
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByText('2 questions').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('searchbox').fill('quantity')
    await page.getByText('1 question', { exact: true }).waitFor()
    await screenshot(page, 'history-light')
    await page.getByRole('button', { name: 'Ask again' }).click()
    expect(await question().inputValue()).toBe('average of Quantity')
    await page.getByRole('button', { name: 'History' }).click()
    await page.getByText('2 questions').waitFor()
    await page.getByRole('button', { name: 'Clear history' }).click()
    expect(server.history).toHaveLength(2)
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByText('The history was erased.').waitFor()
    expect(server.history).toHaveLength(0)
  })

  test('everything can be done by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Try the sample' }).waitFor()
    const tabTo = async (name: string) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab')
        const focused = await page.evaluate(() => {
          const { activeElement } = document
          return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? ''
        })
        if (focused.startsWith(name)) return
      }
      throw new Error(`${name} cannot be reached by Tab`)
    }
    await tabTo('Try the sample')
    await page.keyboard.press('Enter')
    await page.getByRole('gridcell', { name: 'Order', exact: true }).waitFor()
    await tabTo('Cells of Orders')
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Control+Shift+ArrowDown')
    expect(await about().innerText()).toContain('Orders!A1:H221 · 221 rows × 8 columns')
    await tabTo('Your question')
    await page.keyboard.type('What is the total of Amount?')
    await page.keyboard.press('Enter')
    await answered()
    await page.getByRole('log').focus()
    await tabTo('241.5')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(await page.locator('.name-box input').inputValue()).toBe('A92:H92')
    await page.keyboard.press('Escape')
    await tabTo('Copy the formula')
    await tabTo('Your question')
  })

  test('at 320 pixels nothing is cut off sideways, in sheet and chat', async () => {
    await visit({ ...phone, viewport: { width: 320, height: 640 } })
    await openSample()
    await page.getByRole('tab', { name: 'Chat' }).tap()
    await ask('What is the total of Amount?')
    await answered()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    expect(await page.locator('.turns').evaluate((turns) => turns.scrollWidth - turns.clientWidth)).toBe(0)
    await screenshot(page, 'answer-320')
  })

  test('on a phone sheet and chat take turns, and the chip brings the sheet back', async () => {
    await visit(phone)
    await openSample()
    await screenshot(page, 'sheet-phone')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('tab', { name: 'Chat' }).tap()
    expect(await about().innerText()).toContain('Orders!A1:H221')
    await ask('What is the total of Amount?')
    await answered()
    await page.waitForTimeout(200)
    await screenshot(page, 'answer-phone')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: /^241\.5/ }).tap()
    await page.getByRole('button', { name: 'Select these cells' }).tap()
    await page.getByRole('grid').waitFor()
    expect(await page.locator('.name-box input').inputValue()).toBe('A92:H92')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
