import { errors } from '../../evaluate/excel-error.ts'
import type { Call } from '../call.ts'

/** @throws ExcelError `#VALUE!` for modes that XLOOKUP and XMATCH do not have */
export function requireModes(matchMode: number, searchMode: number, call: Call): void {
  if (matchMode === 3) call.unsupported('Lookups by regular expression are not computed.')
  if (![-1, 0, 1, 2].includes(Math.trunc(matchMode)) || ![1, -1, 2, -2].includes(Math.trunc(searchMode)))
    throw errors.value
}
