import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packageLinks = 'http://schemas.openxmlformats.org/package/2006/relationships'

export interface FixtureSheet {
  readonly name: string
  /** What stands inside `<worksheet>`. */
  readonly body: string
  /** `worksheet` unless said otherwise. */
  readonly type?: string
  /** Attributes of its `<sheet>` element. */
  readonly attributes?: string
  /** Type and path of each part it links to. */
  readonly links?: readonly (readonly [string, string])[]
}

/** For tests: a workbook of hand-written parts. `parts` adds parts or replaces those made here. */
export function xlsxFixture(
  sheets: readonly FixtureSheet[],
  { workbook = '', parts = {} }: { workbook?: string; parts?: Readonly<Record<string, string>> } = {},
): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${links}">${workbook.replace(/<definedNames>.*/s, '')}<sheets>` +
      sheets
        .map(({ name, attributes = '' }, i) => `<sheet name="${name}" sheetId="${i + 1}" ${attributes} r:id="r${i}"/>`)
        .join('') +
      `</sheets>${/<definedNames>.*/s.exec(workbook)?.[0] ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map(({ type = 'worksheet' }, i): [string, string] => [type, `worksheets/sheet${i + 1}.xml`]),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
  }
  sheets.forEach(({ body, links: sheetLinks }, i) => {
    files[`xl/worksheets/sheet${i + 1}.xml`] = `<?xml version="1.0"?><worksheet xmlns="${main}">${body}</worksheet>`
    if (sheetLinks !== undefined) files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationships(sheetLinks)
  })
  const all = Object.entries({ ...files, ...parts }).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(all))
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="r${i}" Type="${links}/${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packageLinks}">${items.join('')}</Relationships>`
}
