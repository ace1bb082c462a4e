const MIB = 1_048_576

/** What reading one file may cost. A file past a limit is refused with the limit in the message. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Bytes of all parts of a zip container together, once unpacked. */
  readonly inflatedBytes: number
  /** Unpacked size over packed size of one part of at least 1 MiB; the largest seen in an honest workbook is 69. */
  readonly inflationRatio: number
  /** Parts of a zip container. */
  readonly parts: number
  /** Cells of the workbook: for each sheet the rectangle from A1 to the last used cell. */
  readonly cells: number
  readonly sheets: number
  /** Characters of one cell; Excel itself stops at 32,767. */
  readonly cellText: number
  /** Characters of all texts of the workbook together, each distinct text of a shared table counted once. */
  readonly text: number
  /** Merged areas, comments, names and the like, each kind for itself. */
  readonly items: number
}

export const defaultLimits: ReadLimits = {
  fileBytes: 100 * MIB,
  inflatedBytes: 250 * MIB,
  inflationRatio: 150,
  parts: 10_000,
  cells: 6_000_000,
  sheets: 1_000,
  cellText: 262_144,
  text: 100_000_000,
  items: 200_000,
}
