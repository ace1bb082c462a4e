import { defineFunction, rest, text } from '../define.ts'
import { joinTexts } from './join-texts.ts'

/** Joins texts. */
export const CONCATENATE = defineFunction({
  name: 'CONCATENATE',
  parameters: [rest(text('text'))],
  run: ([parts], call) => joinTexts(parts, call),
})
