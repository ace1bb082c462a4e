import { useMemo, useState } from 'react'
import type { SheetCells } from '../../workbook/sheet-cells.ts'
import { type Axis, sizedAxis } from './axis.ts'
import { columnWidths } from './column-widths.ts'

const narrowest = 24
const widest = 900

/** Widths of the columns of a sheet: fitted to their content, or as the person dragged them. */
export function useColumnAxis(
  sheet: SheetCells,
  extentColumns: number,
  date1904: boolean,
): { readonly columns: Axis; readonly resize: (column: number, width: number) => void } {
  const [dragged, setDragged] = useState<ReadonlyMap<SheetCells, ReadonlyMap<number, number>>>(new Map())
  const fitted = useMemo(() => columnWidths(sheet, extentColumns, date1904), [sheet, extentColumns, date1904])
  const own = dragged.get(sheet)
  const columns = useMemo(
    () => sizedAxis(own === undefined ? fitted : fitted.map((width, column) => own.get(column) ?? width)),
    [fitted, own],
  )
  return {
    columns,
    resize: (column, width) =>
      setDragged((all) => {
        const widths = new Map(all.get(sheet)).set(column, Math.round(Math.min(widest, Math.max(narrowest, width))))
        return new Map(all).set(sheet, widths)
      }),
  }
}
