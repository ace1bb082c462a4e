import { currentSerial } from './current-time.ts'
import { defineFunction } from '../define.ts'

/** The current date and time. */
export const NOW = defineFunction({
  name: 'NOW',
  parameters: [],
  volatile: true,
  run: (_, call) => currentSerial(call),
})
