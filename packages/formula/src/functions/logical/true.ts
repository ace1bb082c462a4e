import { defineFunction } from '../define.ts'

/** TRUE. */
export const TRUE = defineFunction({ name: 'TRUE', parameters: [], run: () => true })
