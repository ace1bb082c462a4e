import { defineFunction, logical, number, optional, range, scalar } from '../define.ts'
import { tableLookup } from './table-lookup.ts'

/** Looks a value up in the first row of a table and answers from another row of that column. */
export const HLOOKUP = defineFunction({
  name: 'HLOOKUP',
  parameters: [
    scalar('lookup_value'),
    range('table_array'),
    number('row_index_num'),
    optional(logical('range_lookup')),
  ],
  run: ([wanted, table, index, sorted = true], call) => tableLookup(wanted, table, index, sorted, false, call),
})
