import type { Snapshot, SnapshotName, SnapshotTable } from '../workbook.ts'
import type { Scalar } from '../evaluate/value.ts'
import { RangeMemo } from './range-memo.ts'
import { SheetCells } from './sheet-cells.ts'

/** Counts over a range: filled cells, errors, and texts that read as numbers. */
export interface RangeMeasure {
  readonly filled: number
  readonly errors: number
  readonly textNumbers: number
}

/** A snapshot made ready for reading: worksheets, names and tables found without regard to case. */
export class OpenedSnapshot {
  readonly sheets: readonly SheetCells[]
  readonly date1904: boolean
  /** Where each value of a range stands, for lookups and criteria that come again. */
  readonly indexes = new RangeMemo<ReadonlyMap<number | string | boolean, readonly number[]>>()
  /** What ranges hold, for the report of what was read. */
  readonly measures = new RangeMemo<RangeMeasure>()
  private readonly sheetByName: ReadonlyMap<string, number>
  private readonly names: ReadonlyMap<string, SnapshotName>
  private readonly tables: ReadonlyMap<string, SnapshotTable>

  constructor(snapshot: Snapshot) {
    this.sheets = snapshot.sheets.map((sheet) => new SheetCells(sheet))
    this.date1904 = snapshot.date1904 ?? false
    this.sheetByName = new Map(this.sheets.map((sheet, index) => [sheet.name.toLowerCase(), index]))
    this.names = new Map((snapshot.names ?? []).map((name) => [nameKey(name.name, name.sheet), name]))
    this.tables = new Map((snapshot.tables ?? []).map((table) => [table.name.toLowerCase(), table]))
  }

  /** Tries out a value; see `SheetCells.write`. */
  write(sheet: number, row: number, column: number, value: Scalar | undefined): void {
    this.sheets[sheet]?.write(row, column, value)
    this.indexes.forget(sheet, row, column)
    this.measures.forget(sheet, row, column)
  }

  findSheet(name: string): number | undefined {
    return this.sheetByName.get(name.toLowerCase())
  }

  /** A worksheet's own name goes before a workbook-wide one. */
  findName(name: string, sheet: string | undefined): SnapshotName | undefined {
    return (sheet === undefined ? undefined : this.names.get(nameKey(name, sheet))) ?? this.names.get(nameKey(name))
  }

  findTable(name: string): SnapshotTable | undefined {
    return this.tables.get(name.toLowerCase())
  }

  /** The table that a cell stands in, for `[@Column]`. */
  findTableAt(sheet: string, row: number, column: number): SnapshotTable | undefined {
    for (const table of this.tables.values()) {
      const { area } = table
      if (area.sheet.toLowerCase() !== sheet.toLowerCase()) continue
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) return table
    }
    return undefined
  }

  get tableNames(): readonly string[] {
    return [...this.tables.values()].map((table) => table.name)
  }

  get definedNames(): readonly string[] {
    return [...this.names.values()].map((name) => name.name)
  }
}

function nameKey(name: string, sheet?: string): string {
  return `${sheet?.toLowerCase() ?? ''}!${name.toLowerCase()}`
}
