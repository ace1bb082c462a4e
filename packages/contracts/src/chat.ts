import { z } from 'zod'
import { CheckedFormula, LedgerEntry } from './ledger.ts'
import { ExcelContext } from './range.ts'

/** The longest question, in characters after trimming. */
export const messageLimit = 2_000

export const ConversationId = z.uuid().meta({ id: 'ConversationId' })
export const TurnId = z.uuid().meta({ id: 'TurnId' })

/** One question. The existing front end sends exactly `message`, `context` and `timestamp`. */
export const ChatRequest = z
  .object({
    /** Kept byte for byte: a formula such as `=IF(A1<10,"a",B2>5)` must survive. Only its length is measured trimmed. */
    message: z
      .string()
      .refine((message) => message.trim().length > 0, { message: 'is empty: write a question' })
      .refine((message) => message.trim().length <= messageLimit, {
        message: `is longer than ${messageLimit} characters: shorten the question, or put the text into cells and select them`,
      })
      .meta({ minLength: 1, example: 'What is the total of Value?' }),
    context: ExcelContext.nullish(),
    /** Advisory: the server stamps its own time. */
    timestamp: z.string().max(64).nullish(),
    conversationId: ConversationId.nullish(),
  })
  .meta({ id: 'ChatRequest' })
export type ChatRequest = z.infer<typeof ChatRequest>

/** Headers of a chat request besides those of HTTP. */
export const ChatHeaders = z.looseObject({
  /** The client's name for the turn: the same request under the same key is answered once, and told again when it is repeated. */
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, 'must be 1 to 255 visible ASCII characters')
    .optional(),
})

export const Coverage = z
  .object({ rowsRead: z.number().int(), rowsTotal: z.number().int(), cellsRead: z.number().int() })
  .meta({ id: 'Coverage' })
export type Coverage = z.infer<typeof Coverage>

/** Who wrote the answer: a model, the local analyst, or an earlier equal question. */
export const TurnMode = z.enum(['model', 'local', 'cache'])
export type TurnMode = z.infer<typeof TurnMode>

export const Intent = z.enum(['formula_help', 'visualization', 'analysis', 'formatting', 'general'])
export type Intent = z.infer<typeof Intent>

export const DataType = z.enum(['numerical', 'temporal', 'categorical', 'mixed', 'basic', 'empty', 'none'])
export type DataType = z.infer<typeof DataType>

/** A chart, as the analysis specifies it. */
export const Chart = z.record(z.string(), z.unknown()).meta({ id: 'Chart' })
/** A proposed edit; nothing is written before the person applies it. */
export const Operation = z.record(z.string(), z.unknown()).meta({ id: 'Operation' })

/** A reading of the question the person may choose instead. */
export const Alternative = z.object({ sentence: z.string(), confidence: z.number() }).meta({ id: 'Alternative' })

export const TurnMetadata = z
  .object({
    conversationId: ConversationId,
    turnId: TurnId,
    mode: TurnMode,
    model: z.string().optional(),
    intent: Intent,
    dataType: DataType,
    coverage: Coverage,
    /** What the question was read as: `Sum of *Amount* where *Region* is *East*`. Absent when declined. */
    understood: z.string().optional(),
    confidence: z.number().optional(),
    alternatives: z.array(Alternative),
    ledger: z.array(LedgerEntry),
    formulas: z.array(CheckedFormula),
    charts: z.array(Chart),
    operations: z.array(Operation),
    warnings: z.array(z.string()),
    usage: z
      .object({ promptTokens: z.number().int(), completionTokens: z.number().int(), cachedTokens: z.number().int() })
      .optional(),
    durationMs: z.number(),
  })
  .meta({ id: 'TurnMetadata' })
export type TurnMetadata = z.infer<typeof TurnMetadata>

/** A client that reads `response` alone loses nothing essential. */
export const ChatResponse = z
  .object({ response: z.string().meta({ description: 'Markdown' }), metadata: TurnMetadata })
  .meta({ id: 'ChatResponse' })
export type ChatResponse = z.infer<typeof ChatResponse>
