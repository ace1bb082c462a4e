import { z } from 'zod'
import { Chart, ConversationId, Operation, TurnId, TurnMetadata } from './chat.ts'
import { CheckedFormula, LedgerEntry } from './ledger.ts'
import { Problem } from './problem.ts'

/**
 * What a turn tells while it runs, in order. The JSON route drains the same events: the `text-delta`s joined are its
 * `response`, the metadata of `turn-end` is its `metadata`.
 */
export const TurnEvent = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('turn-start'), conversationId: ConversationId, turnId: TurnId }),
    z.object({ type: z.literal('status'), message: z.string() }),
    z.object({ type: z.literal('text-delta'), delta: z.string() }),
    z.object({ type: z.literal('ledger-entry'), entry: LedgerEntry }),
    z.object({ type: z.literal('formula-checked'), formula: CheckedFormula }),
    z.object({ type: z.literal('chart-proposed'), chart: Chart }),
    z.object({ type: z.literal('operation-proposed'), operation: Operation }),
    z.object({
      type: z.literal('tool-call'),
      toolCallId: z.string(),
      name: z.string(),
      input: z.record(z.string(), z.unknown()),
    }),
    z.object({ type: z.literal('tool-result'), toolCallId: z.string(), output: z.unknown() }),
    z.object({ type: z.literal('warning'), message: z.string() }),
    z.object({
      type: z.literal('grounding-checked'),
      traced: z.number().int(),
      derived: z.number().int(),
      untraced: z.array(z.string()),
    }),
    z.object({ type: z.literal('turn-end'), metadata: TurnMetadata }),
    z.object({ type: z.literal('error'), problem: Problem }),
  ])
  .meta({ id: 'TurnEvent' })
export type TurnEvent = z.infer<typeof TurnEvent>
