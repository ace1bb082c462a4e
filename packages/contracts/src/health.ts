import { z } from 'zod'

export const Health = z
  .object({ status: z.literal('healthy'), timestamp: z.iso.datetime(), version: z.string() })
  .meta({ id: 'Health' })
export type Health = z.infer<typeof Health>

export const Readiness = z
  .object({ status: z.enum(['ready', 'unavailable']), checks: z.record(z.string(), z.enum(['ok', 'failed'])) })
  .meta({ id: 'Readiness' })
export type Readiness = z.infer<typeof Readiness>
