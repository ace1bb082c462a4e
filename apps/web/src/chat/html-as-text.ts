import type { Root, RootContent } from 'mdast'

/** A remark plugin that shows HTML as the text it is: dropping it would lose a part of the answer without a word. */
export function htmlAsText(): (tree: Root) => void {
  return (tree) => {
    // HTML of its own stands between paragraphs and becomes one; within a paragraph it is text among text.
    tree.children = tree.children.map((child) =>
      child.type === 'html' ? { type: 'paragraph', children: [{ type: 'text', value: child.value }] } : child,
    )
    for (const child of tree.children) showWithin(child)
  }
}

function showWithin(node: RootContent): void {
  if (!('children' in node)) return
  for (const child of node.children) showWithin(child)
  for (const [index, child] of node.children.entries()) {
    if (child.type === 'html') node.children.splice(index, 1, { type: 'text', value: child.value })
  }
}
