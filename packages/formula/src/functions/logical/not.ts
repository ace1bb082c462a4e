import { defineFunction, logical } from '../define.ts'

/** The other truth value. */
export const NOT = defineFunction({ name: 'NOT', parameters: [logical('logical')], run: ([value]) => !value })
