import type { Call } from '../call.ts'

/** The moment as a serial number. Ends the evaluation where no clock was given. */
export function currentSerial(call: Call): number {
  if (call.now === undefined) return call.unsupported('The formula asks for the current time, but no clock was given.')
  return call.now / 86_400_000 + (call.snapshot.date1904 ? 24_107 : 25_569)
}
