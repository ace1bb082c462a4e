import { defineFunction } from '../define.ts'

/** A number of [0, 1). */
export const RAND = defineFunction({
  name: 'RAND',
  parameters: [],
  volatile: true,
  run: (_, call) => call.random(),
})
