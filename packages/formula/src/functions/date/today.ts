import { currentSerial } from './current-time.ts'
import { defineFunction } from '../define.ts'

/** The current date. */
export const TODAY = defineFunction({
  name: 'TODAY',
  parameters: [],
  volatile: true,
  run: (_, call) => Math.floor(currentSerial(call)),
})
