import { defineFunction, logical, range, rest } from '../define.ts'
import { joinTexts, listTexts } from './join-texts.ts'

/** Joins all texts with one or several delimiters in turn between them. */
export const TEXTJOIN = defineFunction({
  name: 'TEXTJOIN',
  parameters: [range('delimiter'), logical('ignore_empty'), rest(range('text'))],
  run: ([delimiter, ignoreEmpty, operands], call) => {
    const delimiters = listTexts([delimiter], call)
    const texts = listTexts(operands, call)
    return joinTexts(ignoreEmpty ? texts.filter((value) => value !== '') : texts, call, delimiters)
  },
})
