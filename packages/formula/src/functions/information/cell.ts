import { errors } from '../../evaluate/excel-error.ts'
import type { Scalar } from '../../evaluate/value.ts'
import { defineFunction, optional, reference, text } from '../define.ts'
import { columnName, quoteSheetName } from '@excel-ai-chat/analysis'

/** Facts about a cell: address, column, row, contents, type. What needs the window or the file is not computed. */
export const CELL = defineFunction({
  name: 'CELL',
  parameters: [text('info_type'), optional(reference('reference'))],
  run: ([infoType, cells], call) => {
    const area = cells?.areas[0] ?? { ...call.at, top: call.at.row, left: call.at.column }
    const value = (): Scalar => call.cell({ ...area, bottom: area.top, right: area.left }, area.top, area.left)
    switch (infoType.toLowerCase()) {
      case 'address': {
        const sheet =
          area.sheet === call.at.sheet ? '' : `${quoteSheetName(call.snapshot.sheets[area.sheet]?.name ?? '')}!`
        return `${sheet}$${columnName(area.left)}$${area.top + 1}`
      }
      case 'col':
        return area.left + 1
      case 'row':
        return area.top + 1
      case 'contents':
        return value()
      case 'type': {
        const content = value()
        return content === null ? 'b' : typeof content === 'string' ? 'l' : 'v'
      }
      case 'color':
      case 'filename':
      case 'format':
      case 'parentheses':
      case 'prefix':
      case 'protect':
      case 'width':
        return call.unsupported(
          `CELL("${infoType}") asks for formatting or the file, which the cells given do not tell.`,
        )
      default:
        return errors.value
    }
  },
})
