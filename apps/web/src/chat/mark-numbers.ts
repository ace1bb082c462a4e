import type { ElementContent, Root } from 'hast'
import type { TextPart } from './number-marks.ts'

/** Code shows what was computed, not a statement about it: it is left as it is. */
const unmarked = new Set(['code', 'pre'])

/**
 * A rehype plugin that puts each marked number of a rendered answer into a `span` of its own, with `data-entry` for a
 * ledger entry and `data-untraced` for a number without one.
 */
export function markNumbers(markText: (text: string) => TextPart[]): () => (tree: Root) => void {
  const mark = (children: readonly ElementContent[]): ElementContent[] =>
    children.flatMap((child) => {
      if (child.type === 'text') return markText(child.value).map(toNode)
      if (child.type === 'element' && !unmarked.has(child.tagName)) child.children = mark(child.children)
      return [child]
    })
  return () => (tree) => {
    for (const child of tree.children) {
      if (child.type === 'element' && !unmarked.has(child.tagName)) child.children = mark(child.children)
    }
  }
}

function toNode(part: TextPart): ElementContent {
  const text: ElementContent = { type: 'text', value: part.text }
  if (part.kind === 'text') return text
  const properties = part.kind === 'ledger' ? { dataEntry: part.entryId } : { dataUntraced: 'true' }
  return { type: 'element', tagName: 'span', properties, children: [text] }
}
