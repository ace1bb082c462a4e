import { defineFunction, logical, number, optional, range, scalar } from '../define.ts'
import { tableLookup } from './table-lookup.ts'

/** Looks a value up in the first column of a table and answers from another column of that row. */
export const VLOOKUP = defineFunction({
  name: 'VLOOKUP',
  parameters: [
    scalar('lookup_value'),
    range('table_array'),
    number('col_index_num'),
    optional(logical('range_lookup')),
  ],
  run: ([wanted, table, index, sorted = true], call) => tableLookup(wanted, table, index, sorted, true, call),
})
