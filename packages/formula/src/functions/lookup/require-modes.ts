import { errors } from '../../evaluate/excel-error.ts'

/** @throws ExcelError `#VALUE!` for modes that XLOOKUP and XMATCH do not have */
export function requireModes(matchMode: number, searchMode: number): void {
  if (![-1, 0, 1, 2, 3].includes(Math.trunc(matchMode)) || ![1, -1, 2, -2].includes(Math.trunc(searchMode)))
    throw errors.value
}
