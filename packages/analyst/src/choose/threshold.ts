import type { Choice } from './choose.ts'

/** Below this chance of being right, the readings are offered instead of an answer. */
const least = 0.45

export const decides = ({ confidence }: Choice): boolean => confidence >= least
