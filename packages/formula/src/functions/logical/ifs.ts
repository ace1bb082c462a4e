import { defineFunction, group, lazy, rest } from '../define.ts'
import { chooseFirst } from './choose-first.ts'

/** The value after the first condition that holds; `#N/A` where none does. */
export const IFS = defineFunction({
  name: 'IFS',
  parameters: [rest(group(lazy('logical_test'), lazy('value_if_true')))],
  run: ([pairs], call) => chooseFirst(pairs, 0, call),
})
