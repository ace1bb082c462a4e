import type { Area } from '@excel-ai-chat/analysis'
import type { SheetCells } from '../../workbook/sheet-cells.ts'
import { cellText } from './cell-text.ts'

/** Cells as the clipboard carries them: what they show, tabs between columns; text with a tab or line break in quotes. */
export function copiedCells(sheet: SheetCells, area: Area, date1904: boolean): string {
  const lines: string[] = []
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: string[] = []
    for (let column = area.left; column <= area.right; column++) {
      const { text } = cellText(sheet.value(row, column), sheet.format(row, column), date1904)
      cells.push(/[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
    }
    lines.push(cells.join('\t'))
  }
  return lines.join('\n')
}
