import type { Expression } from './expression.ts'

/**
 * Visits a formula's nodes, each before its parts.
 * @param visit gets the names that LET and LAMBDA bind there, in lower case
 */
export function walk(
  root: Expression,
  visit: (node: Expression, bound: ReadonlySet<string>) => void,
  bound: ReadonlySet<string> = new Set(),
): void {
  visit(root, bound)
  switch (root.kind) {
    case 'unary':
      return walk(root.operand, visit, bound)
    case 'group':
      return walk(root.inner, visit, bound)
    case 'binary':
      walk(root.left, visit, bound)
      return walk(root.right, visit, bound)
    case 'lambda':
      return walk(root.body, visit, new Set([...bound, ...root.parameters]))
    case 'let': {
      let inner = bound
      for (const { name, value } of root.bindings) {
        walk(value, visit, inner)
        inner = new Set([...inner, name])
      }
      return walk(root.body, visit, inner)
    }
    case 'invoke':
      walk(root.callee, visit, bound)
      return walkAll(root.arguments, visit, bound)
    case 'call':
      return walkAll(root.arguments, visit, bound)
    default:
      return undefined
  }
}

function walkAll(
  nodes: readonly (Expression | null)[],
  visit: (node: Expression, bound: ReadonlySet<string>) => void,
  bound: ReadonlySet<string>,
): void {
  for (const node of nodes) if (node !== null) walk(node, visit, bound)
}
