import { attribute } from '../xml/attributes.ts'
import { findTags } from '../xml/find-tags.ts'
import { applyChanges, type TextChange } from './text-change.ts'

/** Elements of a workbook part that come before `calcPr`, in the order of the schema (ECMA-376 18.2.27). */
const beforeCalculation = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames'])

/** The workbook part, told to have every formula calculated when it is next opened: last values beside an edit are old. */
export function withFullCalculation(xml: string): string {
  let insertAt = -1
  let prefix = ''
  for (const { name, kind, tag, start, end } of findTags(xml)) {
    if (name === 'workbook' && kind === 'open') prefix = /^<([^\s<>/:]+:)/.exec(xml.slice(start, end))?.[1] ?? ''
    if (name === 'calcPr' && kind !== 'close') {
      const kept = tag.replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '').trimEnd()
      const text = `<${prefix}calcPr${kept} fullCalcOnLoad="1"${kind === 'empty' ? '/' : ''}>`
      return applyChanges(xml, [{ start, end, text }])
    }
    if (beforeCalculation.has(name) && kind !== 'open') insertAt = end
  }
  if (insertAt === -1) return xml
  return applyChanges(xml, [
    { start: insertAt, end: insertAt, text: `<${prefix}calcPr calcId="191029" fullCalcOnLoad="1"/>` },
  ])
}

/** A relationship or content type part without the elements that a condition picks. */
export function withoutElements(xml: string, name: string, picks: (tag: string) => boolean): string {
  const changes: TextChange[] = []
  for (const place of findTags(xml)) {
    if (place.name !== name || place.kind === 'close' || !picks(place.tag)) continue
    const close = place.kind === 'empty' ? place.end : xml.indexOf('>', xml.indexOf('</', place.end)) + 1
    changes.push({ start: place.start, end: close, text: '' })
  }
  return applyChanges(xml, changes)
}

/** A part with one more element before the end of its root, in the namespace of the root. */
export function withElement(xml: string, name: string, attributes: string): string {
  const end = xml.lastIndexOf('</')
  if (end === -1)
    return xml.replace(/<((?:[^\s<>/:]+:)?)(\w+)([^<>]*)\/>\s*$/, `<$1$2$3><$1${name} ${attributes}/></$1$2>`)
  const prefix = /^<\/([^\s<>/:]+:)/.exec(xml.slice(end))?.[1] ?? ''
  return `${xml.slice(0, end)}<${prefix}${name} ${attributes}/>${xml.slice(end)}`
}

/** An id that no relationship of the part has. */
export function freeId(xml: string): string {
  const taken = new Set<string>()
  for (const { tag } of findTags(xml)) taken.add(attribute(tag, 'Id') ?? '')
  let number = taken.size + 1
  while (taken.has(`rId${number}`)) number++
  return `rId${number}`
}
