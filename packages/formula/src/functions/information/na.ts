import { errors } from '../../evaluate/excel-error.ts'
import { defineFunction } from '../define.ts'

/** The error `#N/A`. */
export const NA = defineFunction({ name: 'NA', parameters: [], run: () => errors.na })
