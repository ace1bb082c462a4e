import type { Engine } from '../evaluate/engine.ts'
import type { Place } from '../evaluate/resolve.ts'
import type { Expression } from '../parse/expression.ts'
import { walk } from '../parse/walk.ts'
import type { Evaluation, FormulaReference } from '../workbook.ts'
import type { FormulaFinding } from './finding.ts'

/** A parsed formula with all that the checks look at. */
export interface Subject {
  readonly formula: string
  readonly root: Expression
  readonly engine: Engine
  readonly at: Place
  /** Whether the caller said where the formula stands. */
  readonly placed: boolean
  readonly evaluation: Evaluation
  readonly references: readonly FormulaReference[]
}

/** One kind of fault to look for. */
export type Check = (subject: Subject) => readonly FormulaFinding[]

/** The formula's parts of one kind. */
export function partsOf<K extends Expression['kind']>(root: Expression, kind: K): (Expression & { kind: K })[] {
  const parts: (Expression & { kind: K })[] = []
  walk(root, (node) => {
    if (isKind(node, kind)) parts.push(node)
  })
  return parts
}

function isKind<K extends Expression['kind']>(node: Expression, kind: K): node is Expression & { kind: K } {
  return node.kind === kind
}
