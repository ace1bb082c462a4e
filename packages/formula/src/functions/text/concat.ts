import { defineFunction, range, rest } from '../define.ts'
import { joinTexts, listTexts } from './join-texts.ts'

/** Joins all texts of its arguments. */
export const CONCAT = defineFunction({
  name: 'CONCAT',
  parameters: [rest(range('text'))],
  run: ([operands], call) => joinTexts(listTexts(operands, call), call),
})
