import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, type FunctionDefinition, range } from '../define.ts'
import { fieldOfRecords } from './records.ts'

/** Defines DCOUNT and DCOUNTA, which pass over errors and what else they do not count. */
function defineCount(name: string, counts: (cell: Scalar) => boolean): FunctionDefinition {
  return defineFunction({
    name,
    parameters: [range('database'), range('field'), range('criteria')],
    run: ([database, field, criteria], call) => fieldOfRecords(database, field, criteria, call).filter(counts).length,
  })
}

/** Numbers of a field in the records that meet the criteria. https://support.microsoft.com/office/dcount-function */
export const DCOUNT = defineCount('DCOUNT', (cell) => typeof cell === 'number')
/** Cells that are not blank. https://support.microsoft.com/office/dcounta-function */
export const DCOUNTA = defineCount('DCOUNTA', (cell) => cell !== null)
