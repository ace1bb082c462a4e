import type { Area } from '@excel-ai-chat/analysis'
import { attribute, countAttribute } from '../xml/attributes.ts'
import { decodeEscapes } from '../xml/entities.ts'
import type { XmlListener } from '../xml/scan-xml.ts'
import { parseAreaReference } from '../sheet/cell-reference.ts'

/** One Excel table (ECMA-376 18.5). */
export class TablePart implements XmlListener {
  name: string | undefined
  area: Area | undefined
  headerRow = true
  totalsRow = false
  readonly columns: string[] = []

  open(name: string, tag: string): void {
    if (name === 'table') {
      this.name = attribute(tag, 'displayName') ?? attribute(tag, 'name')
      this.area = parseAreaReference(attribute(tag, 'ref') ?? '')
      this.headerRow = countAttribute(tag, 'headerRowCount') !== 0
      this.totalsRow = (countAttribute(tag, 'totalsRowCount') ?? 0) > 0
    } else if (name === 'tableColumn' && this.columns.length < 16_384) {
      this.columns.push(decodeEscapes(attribute(tag, 'name') ?? ''))
    }
  }

  close(): void {}

  text(): void {}
}
