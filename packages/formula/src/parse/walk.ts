import type { Expression } from './expression.ts'

/**
 * Visits a formula's nodes, each before its parts and in the order written. It keeps its own stack, since long chains
 * of operators make deep trees.
 * @param visit gets the names that LET and LAMBDA bind there, in lower case
 */
export function walk(root: Expression, visit: (node: Expression, bound: ReadonlySet<string>) => void): void {
  const stack: { readonly node: Expression; readonly bound: ReadonlySet<string> }[] = [{ node: root, bound: new Set() }]
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { node, bound } = entry
    visit(node, bound)
    for (const part of partsWithNames(node, bound).reverse()) stack.push(part)
  }
}

function partsWithNames(
  node: Expression,
  bound: ReadonlySet<string>,
): { readonly node: Expression; readonly bound: ReadonlySet<string> }[] {
  const here = (part: Expression | null): { node: Expression; bound: ReadonlySet<string> }[] =>
    part === null ? [] : [{ node: part, bound }]
  switch (node.kind) {
    case 'unary':
      return here(node.operand)
    case 'group':
      return here(node.inner)
    case 'binary':
      return [...here(node.left), ...here(node.right)]
    case 'lambda':
      return [{ node: node.body, bound: new Set([...bound, ...node.parameters]) }]
    case 'let': {
      let inner = bound
      const parts: { node: Expression; bound: ReadonlySet<string> }[] = []
      for (const { name, value } of node.bindings) {
        parts.push({ node: value, bound: inner })
        inner = new Set([...inner, name])
      }
      return [...parts, { node: node.body, bound: inner }]
    }
    case 'invoke':
      return [...here(node.callee), ...node.arguments.flatMap(here)]
    case 'call':
      return node.arguments.flatMap(here)
    default:
      return []
  }
}
