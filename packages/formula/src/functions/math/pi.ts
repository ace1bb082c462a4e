import { defineFunction } from '../define.ts'

/** The number pi. */
export const PI = defineFunction({ name: 'PI', parameters: [], run: () => Math.PI })
