import { randomUUID } from 'node:crypto'
import { TurnMetadata } from '@excel-ai-chat/contracts'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Owner } from './owner.ts'
import type { ConversationStore, NewTurn, SettledTurn } from './conversation-store.ts'
import { toSearchWords } from './search-text.ts'

const noon = new Date('2026-03-04T12:00:00Z')
const later = new Date('2026-03-04T12:00:05Z')

export function newTurn(turn: Partial<NewTurn> = {}): NewTurn {
  return {
    turnId: randomUUID(),
    newConversationId: randomUUID(),
    message: 'What is the total of Value?',
    createdAt: noon,
    abandonedAfter: new Date('2026-03-04T12:01:00Z'),
    ...turn,
  }
}

export function settled(turn: NewTurn, change: Partial<SettledTurn> = {}): SettledTurn {
  return {
    state: 'complete',
    response: 'The total is 300.',
    mode: 'local',
    metadata: TurnMetadata.parse({
      conversationId: turn.conversationId ?? turn.newConversationId,
      turnId: turn.turnId,
      mode: 'local',
      intent: 'analysis',
      dataType: 'numerical',
      coverage: { rowsRead: 2, rowsTotal: 2, cellsRead: 4 },
      alternatives: [],
      ledger: [],
      formulas: [],
      charts: [],
      operations: [],
      warnings: [],
      durationMs: 3,
    }),
    settledAt: later,
    ...change,
  }
}

/** What every `ConversationStore` does, whatever database is below it. */
export function describeConversationStore(name: string, getStore: () => ConversationStore): void {
  describe(name, () => {
    const page = { limit: 50, offset: 0, words: [] }
    let owner: Owner
    let store: ConversationStore

    beforeEach(() => {
      store = getStore()
      owner = { tenantId: randomUUID(), personId: randomUUID() }
    })

    test('a question is stored as running, before there is an answer', async () => {
      const turn = newTurn()
      await expect(store.startTurn(owner, turn)).resolves.toEqual({
        status: 'started',
        turnId: turn.turnId,
        conversationId: turn.newConversationId,
      })
      const { turns, total } = await store.listTurns(owner, page)
      expect(total).toBe(1)
      expect(turns[0]).toEqual({
        turnId: turn.turnId,
        conversationId: turn.newConversationId,
        message: turn.message,
        response: '',
        state: 'running',
        mode: null,
        createdAt: '2026-03-04T12:00:00.000Z',
        metadata: null,
      })
    })

    test('a settled turn holds its answer and metadata, and cannot be settled again', async () => {
      const turn = newTurn()
      await store.startTurn(owner, turn)
      await expect(store.settleTurn(owner, turn.turnId, settled(turn))).resolves.toBe(true)
      await expect(store.settleTurn(owner, turn.turnId, settled(turn, { response: 'twice' }))).resolves.toBe(false)
      const { turns } = await store.listTurns(owner, page)
      expect(turns).toHaveLength(1)
      expect(turns[0]).toMatchObject({
        state: 'complete',
        mode: 'local',
        response: 'The total is 300.',
        metadata: settled(turn).metadata,
      })
    })

    test.each([
      ['a formula', '=IF(A1<10,"a",B2>5) & \'x\' \\ %_'],
      ['U+0000', 'a\0b'],
      ['a lone surrogate', 'a\ud800b'],
      ['other scripts', '合計は？ 😀 e\u0301'],
    ])('%s comes back byte for byte', async (_, text) => {
      const turn = newTurn({ message: text })
      await store.startTurn(owner, turn)
      const metadata = { ...settled(turn).metadata, warnings: [text] }
      await store.settleTurn(owner, turn.turnId, settled(turn, { response: text, metadata, plan: { text } }))
      const { turns } = await store.listTurns(owner, page)
      expect(turns[0]).toMatchObject({ message: text, response: text, metadata: { warnings: [text] } })
    })

    test('the next turn of a conversation is told the last complete question and its plan', async () => {
      const first = newTurn({ message: 'Sum of Amount for 2021?' })
      await store.startTurn(owner, first)
      await store.settleTurn(owner, first.turnId, settled(first, { plan: { kind: 'sum', column: 'Amount' } }))
      const failed = newTurn({ conversationId: first.newConversationId, message: 'And the weather?' })
      await store.startTurn(owner, failed)
      await store.settleTurn(owner, failed.turnId, settled(failed, { state: 'failed' }))
      await expect(store.startTurn(owner, newTurn({ conversationId: first.newConversationId }))).resolves.toMatchObject(
        {
          status: 'started',
          conversationId: first.newConversationId,
          previous: { question: 'Sum of Amount for 2021?', plan: { kind: 'sum', column: 'Amount' } },
        },
      )
    })

    test('a conversation that is unknown or of someone else takes no turn, and nothing is stored', async () => {
      const turn = newTurn()
      await store.startTurn(owner, turn)
      const stranger = { tenantId: owner.tenantId, personId: randomUUID() }
      const foreign = newTurn({ conversationId: turn.newConversationId })
      await expect(store.startTurn(stranger, foreign)).resolves.toBeUndefined()
      await expect(store.startTurn(owner, newTurn({ conversationId: randomUUID() }))).resolves.toBeUndefined()
      expect((await store.listTurns(stranger, page)).total).toBe(0)
      expect((await store.listTurns(owner, page)).total).toBe(1)
    })

    test('nobody else can settle, list or delete a turn', async () => {
      const turn = newTurn()
      await store.startTurn(owner, turn)
      const stranger = { tenantId: randomUUID(), personId: owner.personId }
      await expect(store.settleTurn(stranger, turn.turnId, settled(turn))).resolves.toBe(false)
      await expect(store.deleteTurns(stranger)).resolves.toBe(0)
      await expect(store.listTurns(stranger, page)).resolves.toEqual({ turns: [], total: 0 })
      expect((await store.listTurns(owner, page)).turns[0]?.state).toBe('running')
    })

    test('the newest comes first, pages do not overlap and the total counts all', async () => {
      const turns = ['one', 'two', 'three', 'four', 'five'].map((message) => newTurn({ message }))
      for (const turn of turns) await store.startTurn(owner, turn)
      const pages = [0, 2, 4, 6].map((offset) => store.listTurns(owner, { limit: 2, offset, words: [] }))
      const listed = await Promise.all(pages)
      expect(listed.map((part) => part.total)).toEqual([5, 5, 5, 5])
      expect(listed.map((part) => part.turns.map((turn) => turn.message))).toEqual([
        ['five', 'four'],
        ['three', 'two'],
        ['one'],
        [],
      ])
    })

    test.each([
      ['amount', 1],
      ['AMOUNT east', 1],
      ['east 412', 1],
      ['amount west', 0],
      ['cafe', 1],
      ['CAFÉ', 1],
      ['100%', 1],
      ['1__%', 0],
      ["' or 1=1", 0],
      ['strasse', 0],
      ['STRAßE', 1],
    ])('a search for %s finds %i', async (query, found) => {
      const turn = newTurn({ message: 'Amount for EAST, Café in der Straße' })
      await store.startTurn(owner, turn)
      await store.settleTurn(owner, turn.turnId, settled(turn, { response: 'It is 412 or 100%' }))
      const { turns, total } = await store.listTurns(owner, { ...page, words: toSearchWords(query) })
      expect([turns.length, total]).toEqual([found, found])
    })

    test('deleting the history says how many turns there were and leaves none', async () => {
      const turn = newTurn()
      await store.startTurn(owner, turn)
      await store.startTurn(owner, newTurn({ conversationId: turn.newConversationId }))
      await store.startTurn(owner, newTurn())
      await expect(store.deleteTurns(owner)).resolves.toBe(3)
      await expect(store.deleteTurns(owner)).resolves.toBe(0)
      expect((await store.listTurns(owner, page)).total).toBe(0)
      await expect(store.settleTurn(owner, turn.turnId, settled(turn))).resolves.toBe(false)
    })

    test('turns left running past their time are settled as interrupted, others stay', async () => {
      const abandoned = newTurn({ message: 'abandoned', abandonedAfter: new Date('2026-03-04T12:00:30Z') })
      const alive = newTurn({ message: 'alive', abandonedAfter: new Date('2026-03-04T12:02:00Z') })
      const done = newTurn({ message: 'done', abandonedAfter: new Date('2026-03-04T12:00:30Z') })
      for (const turn of [abandoned, alive, done]) await store.startTurn(owner, turn)
      await store.settleTurn(owner, done.turnId, settled(done))
      const now = new Date('2026-03-04T12:01:00Z')
      await store.settleAbandoned(now, now)
      const states = async () => (await store.listTurns(owner, page)).turns.map((turn) => [turn.message, turn.state])
      await expect(states()).resolves.toEqual([
        ['done', 'complete'],
        ['alive', 'running'],
        ['abandoned', 'interrupted'],
      ])
      await store.settleAbandoned(now)
      await expect(states()).resolves.toContainEqual(['alive', 'interrupted'])
    })

    test('fifty turns at once are fifty turns', async () => {
      const turns = Array.from({ length: 50 }, () => newTurn())
      await Promise.all(turns.map((turn) => store.startTurn(owner, turn)))
      await Promise.all(turns.map((turn) => store.settleTurn(owner, turn.turnId, settled(turn))))
      const { turns: listed, total } = await store.listTurns(owner, { ...page, limit: 200 })
      expect(total).toBe(50)
      expect(new Set(listed.map((turn) => turn.turnId))).toEqual(new Set(turns.map((turn) => turn.turnId)))
      expect(listed.every((turn) => turn.state === 'complete')).toBe(true)
    })

    describe('a key', () => {
      const idempotency = { key: 'key-1', digest: 'digest-1' }

      test('that was used is answered with its turn, and nothing is stored', async () => {
        const turn = newTurn({ idempotency })
        await store.startTurn(owner, turn)
        const running = await store.startTurn(owner, newTurn({ idempotency }))
        expect(running).toMatchObject({
          status: 'repeated',
          isSameRequest: true,
          turn: { turnId: turn.turnId, state: 'running' },
        })
        await store.settleTurn(owner, turn.turnId, settled(turn))
        const complete = await store.startTurn(owner, newTurn({ idempotency, conversationId: turn.newConversationId }))
        expect(complete).toMatchObject({
          status: 'repeated',
          turn: { turnId: turn.turnId, response: 'The total is 300.' },
        })
        const other = await store.startTurn(owner, newTurn({ idempotency: { ...idempotency, digest: 'digest-2' } }))
        expect(other).toMatchObject({ status: 'repeated', isSameRequest: false })
        expect((await store.listTurns(owner, page)).total).toBe(1)
      })

      test('of someone else is another key', async () => {
        await store.startTurn(owner, newTurn({ idempotency }))
        const stranger = { tenantId: owner.tenantId, personId: randomUUID() }
        await expect(store.startTurn(stranger, newTurn({ idempotency }))).resolves.toMatchObject({ status: 'started' })
      })

      test.each(['failed', 'interrupted'] as const)('of a turn that %s runs that turn again', async (state) => {
        const turn = newTurn({ idempotency })
        await store.startTurn(owner, turn)
        await store.settleTurn(owner, turn.turnId, settled(turn, { state, response: '' }))
        const again = await Promise.all([0, 1, 2].map(() => store.startTurn(owner, newTurn({ idempotency }))))
        expect(again.filter((result) => result?.status === 'repeated')).toHaveLength(2)
        expect(again).toContainEqual({ status: 'started', turnId: turn.turnId, conversationId: turn.newConversationId })
        await store.settleTurn(owner, turn.turnId, settled(turn))
        const { turns, total } = await store.listTurns(owner, page)
        expect([total, turns[0]?.state]).toEqual([1, 'complete'])
      })

      test('sent twenty times at once is one turn', async () => {
        const results = await Promise.all(
          Array.from({ length: 20 }, () => store.startTurn(owner, newTurn({ idempotency }))),
        )
        expect(results.filter((result) => result?.status === 'started')).toHaveLength(1)
        expect((await store.listTurns(owner, page)).total).toBe(1)
      })
    })

    test('the check resolves while the database answers', async () => {
      await expect(store.check()).resolves.toBeUndefined()
    })
  })
}
