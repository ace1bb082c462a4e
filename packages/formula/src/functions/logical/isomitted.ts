import { defineFunction, lazy } from '../define.ts'

/** Whether a LAMBDA was called without a value for this parameter. */
export const ISOMITTED = defineFunction({
  name: 'ISOMITTED',
  parameters: [lazy('argument')],
  run: ([argument]) => argument.omitted,
})
