import { damaged } from '../refusal.ts'
import { attribute, countAttribute } from '../xml/attributes.ts'
import type { XmlListener } from '../xml/scan-xml.ts'

/** Formats that a file names by number alone (ECMA-376 18.8.30), as Excel in English gives them. */
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
}

/** Excel allows 255 characters in a format code; what is longer is no format that anyone chose. */
const longestCode = 255

/** Excel allows 65,490 cell styles; files of other programs have been seen with a few more. */
const mostStyles = 200_000

/** The number format of each cell style (`cellXfs`), by style index; undefined is General. */
export class NumberFormats implements XmlListener {
  readonly byStyle: (string | undefined)[] = []
  readonly #custom = new Map<number, string>()
  #inCellStyles = false

  open(name: string, tag: string): void {
    if (name === 'cellXfs') this.#inCellStyles = true
    else if (name === 'xf' && this.#inCellStyles) {
      this.byStyle.push(this.#format(countAttribute(tag, 'numFmtId') ?? 0))
      if (this.byStyle.length > mostStyles) throw damaged('it has more cell styles than Excel allows')
    } else if (name === 'numFmt') {
      const code = attribute(tag, 'formatCode')
      const id = countAttribute(tag, 'numFmtId')
      if (id !== undefined && code !== undefined && code.length <= longestCode && this.#custom.size < mostStyles)
        this.#custom.set(id, code)
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#inCellStyles = false
  }

  text(): void {}

  #format(id: number): string | undefined {
    const code = this.#custom.get(id) ?? builtIn[id]
    return code === undefined || code === '' || code.toLowerCase() === 'general' ? undefined : code
  }
}
