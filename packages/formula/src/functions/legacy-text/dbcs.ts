import { defineFunction, text } from '../define.ts'
import { fullWidth } from './width.ts'

/** Half-width letters and katakana as full-width ones. https://support.microsoft.com/office/dbcs-function */
export const DBCS = defineFunction({
  name: 'DBCS',
  parameters: [text('text')],
  run: ([narrow]) => fullWidth(narrow),
})

/** The name that Japanese versions have for DBCS. */
export const JIS = { ...DBCS, name: 'JIS' }
