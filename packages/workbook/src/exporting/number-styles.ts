import type { Worksheet } from '../workbook-file.ts'
import { encodeEntities } from '../xml/entities.ts'

/** First number of a format that a workbook defines itself (ECMA-376 18.8.30). */
const firstCustomFormat = 164

/** The number formats of a workbook to be written, each as one cell style; style 0 is General. */
export class NumberStyles {
  readonly #styles = new Map<string, number>()

  /** Index of the cell style for a format code; undefined for General, which needs none. */
  index(format: string | undefined): number | undefined {
    if (format === undefined || format === '' || format.toLowerCase() === 'general') return undefined
    const known = this.#styles.get(format)
    if (known !== undefined) return known
    const index = this.#styles.size + 1
    this.#styles.set(format, index)
    return index
  }

  of(sheet: Worksheet, row: number, column: number): number | undefined {
    return this.index(sheet.numberFormat?.[row]?.[column])
  }

  /** The styles part for all formats asked for so far. */
  part(): string {
    const formats = [...this.#styles].map(
      ([code, index]) => `<numFmt numFmtId="${firstCustomFormat + index}" formatCode="${encodeEntities(code)}"/>`,
    )
    const styles = [...this.#styles].map(
      ([, index]) =>
        `<xf numFmtId="${firstCustomFormat + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`) +
      '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    )
  }
}
