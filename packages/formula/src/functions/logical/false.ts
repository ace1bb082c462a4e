import { defineFunction } from '../define.ts'

/** FALSE. */
export const FALSE = defineFunction({ name: 'FALSE', parameters: [], run: () => false })
