import { catalogue } from '../functions/catalogue.ts'
import type { FunctionDefinition } from '../functions/define.ts'
import type { CallExpression, Expression, NameExpression } from '../parse/expression.ts'
import { FormulaSyntaxError } from '../parse/syntax-error.ts'
import type { OpenedSnapshot } from '../snapshot/opened-snapshot.ts'
import type { Budget } from './budget.ts'
import { CellReader } from './cell-reader.ts'
import { type Caller, invokeFunction } from './invoke.ts'
import { ExcelError, errors } from './excel-error.ts'
import { lift } from './lift.ts'
import { applyBinary, applyUnary, snapToZero } from './operators.ts'
import { createRandom } from './random.ts'
import type { ReadLog } from './reads.ts'
import {
  externalLink,
  intersectImplicitly,
  intersection,
  type Place,
  resolveRange,
  resolveTable,
  span,
} from './resolve.ts'
import { findInScope } from './scope.ts'
import { refusedFunctions, unknownFunction } from './refused.ts'
import { Stop } from './stop.ts'
import { isScalar, Lambda, Matrix, type Operand, Reference, type Scalar, type SheetArea, type Scope } from './value.ts'

/** What one evaluation is given. */
export interface Situation {
  readonly snapshot: OpenedSnapshot
  readonly at: Place
  readonly budget: Budget
  readonly reads: ReadLog
  readonly now: number | undefined
  readonly seed: number | undefined
  readonly parsed: (text: string) => Expression
  /** Formula text as files store it, where a range that meets a single value intersects instead of spilling. */
  readonly legacy: boolean
  /** The rectangle that the formula in this cell spills into, for `A1#`. */
  readonly spillOf: (cell: SheetArea) => SheetArea | undefined
}

/** Evaluates one formula. Lives for that evaluation only. */
export class Evaluator implements Caller {
  readonly snapshot: OpenedSnapshot
  readonly at: Place
  readonly budget: Budget
  readonly now: number | undefined
  private readonly situation: Situation
  private readonly reader: CellReader
  private readonly openNames = new Set<string>()
  private nextRandom: (() => number) | undefined
  /** False in old formulas wherever a range met by a single-value parameter is intersected with the formula's place. */
  lifting: boolean

  constructor(situation: Situation) {
    this.situation = situation
    this.snapshot = situation.snapshot
    this.at = situation.at
    this.budget = situation.budget
    this.now = situation.now
    this.reader = new CellReader(situation.snapshot, situation.budget, situation.reads)
    this.lifting = !situation.legacy
  }

  /** The whole formula's value: references read, a lambda that nobody called is `#CALC!`. */
  result(root: Expression): Scalar | Matrix {
    const operand = this.finalOperand(root)
    if (operand instanceof Lambda) return errors.calc
    return this.lifting ? this.plain(operand) : this.intersected(operand)
  }

  private finalOperand(root: Expression): Operand {
    if (root.kind !== 'binary' || (root.operator !== '-' && root.operator !== '+'))
      return this.evaluate(root, undefined)
    const left = this.value(this.evaluate(root.left, undefined))
    const right = this.value(this.evaluate(root.right, undefined))
    const combined = this.combine(root.operator, left, right)
    if (typeof combined !== 'number' || !isScalar(left) || !isScalar(right)) return combined
    return typeof left === 'number' && typeof right === 'number' ? snapToZero(combined, left, right) : combined
  }

  evaluate(node: Expression, scope: Scope | undefined): Operand {
    this.budget.step()
    switch (node.kind) {
      case 'literal':
        return node.value
      case 'array':
        return Matrix.of(node.rows)
      case 'group':
        return this.evaluate(node.inner, scope)
      case 'range':
        return resolveRange(node, this.snapshot, this.at)
      case 'table':
        return resolveTable(node, this.snapshot, this.at)
      case 'name':
        return this.name(node, scope)
      case 'unary':
        return this.unary(node, scope)
      case 'binary':
        return this.binary(node, scope)
      case 'let':
        return this.nested(() => this.bind(node, scope))
      case 'lambda':
        return new Lambda(node.parameters, node.body, scope)
      case 'call':
        return this.nested(() => this.call(node, scope))
      case 'invoke':
        return this.nested(() => this.invoke(node, scope))
      default:
        return errors.value
    }
  }

  private nested(work: () => Operand): Operand {
    this.budget.enter()
    const result = work()
    this.budget.leave()
    return result
  }

  private bind(node: Expression & { kind: 'let' }, scope: Scope | undefined): Operand {
    let inner = scope
    for (const { name, value } of node.bindings) inner = { name, value: this.evaluate(value, inner), outer: inner }
    return this.evaluate(node.body, inner)
  }

  private invoke(node: Expression & { kind: 'invoke' }, scope: Scope | undefined): Operand {
    const callee = this.evaluate(node.callee, scope)
    if (callee instanceof ExcelError) return callee
    if (!(callee instanceof Lambda)) return errors.ref
    return this.apply(
      callee,
      node.arguments.map((argument) => (argument === null ? undefined : this.evaluate(argument, scope))),
    )
  }

  private call(node: CallExpression, scope: Scope | undefined): Operand {
    const bound = findInScope(scope, node.name.toLowerCase())
    if (bound?.value instanceof Lambda) return this.callLambda(bound.value, node, scope)
    const definition = catalogue.get(node.name)
    if (definition !== undefined) return this.run(definition, node, scope)
    const defined = this.snapshot.findName(node.name, this.snapshot.sheets[this.at.sheet]?.name)
    if (defined !== undefined) {
      const value = this.definedName(node.name.toLowerCase(), defined.refersTo)
      if (value instanceof Lambda) return this.callLambda(value, node, scope)
      if (value instanceof ExcelError) return value
    }
    const refusal = refusedFunctions.get(node.name)
    if (refusal !== undefined) throw new Stop('refused', refusal, node.start)
    throw unknownFunction(node.name, node.start)
  }

  private callLambda(callee: Lambda, node: CallExpression, scope: Scope | undefined): Operand {
    return this.apply(
      callee,
      node.arguments.map((argument) => (argument === null ? undefined : this.evaluate(argument, scope))),
    )
  }

  private run(definition: FunctionDefinition, node: CallExpression, scope: Scope | undefined): Operand {
    return invokeFunction(this, definition, node, scope)
  }

  /** A value instead of a reference, an array for several cells. */
  value(operand: Operand): Scalar | Matrix {
    if (operand instanceof Lambda) return errors.calc
    return this.lifting ? this.plain(operand) : this.intersected(operand)
  }

  /** Reads a reference: a scalar for one cell, else a matrix. */
  plain(operand: Operand): Scalar | Matrix {
    if (operand instanceof Matrix) return operand.cells.length === 1 ? (operand.cells[0] ?? null) : operand
    if (operand instanceof Lambda) return errors.value
    if (!(operand instanceof Reference)) return operand
    const area = operand.single
    if (area === undefined) return errors.value
    if (area.top === area.bottom && area.left === area.right) return this.cell(area, area.top, area.left)
    return this.reader.areaMatrix(area)
  }

  private intersected(operand: Operand): Scalar | Matrix {
    if (!(operand instanceof Reference)) return this.plain(operand)
    const cell = intersectImplicitly(operand, this.at)
    return cell instanceof ExcelError ? cell : this.cell(cell, cell.top, cell.left)
  }

  private unary(node: Expression & { kind: 'unary' }, scope: Scope | undefined): Operand {
    const operand = this.evaluate(node.operand, scope)
    switch (node.operator) {
      case '+':
        return operand
      case '@':
        return this.single(operand)
      case '#':
        return this.spilled(operand)
      default: {
        const { operator } = node
        const value = this.value(operand)
        return value instanceof Matrix
          ? lift([value], this.budget, ([cell = null]) => applyUnary(operator, cell))
          : applyUnary(operator, value)
      }
    }
  }

  private single(operand: Operand): Operand {
    if (operand instanceof Matrix) return operand.cells[0] ?? errors.value
    if (!(operand instanceof Reference)) return operand
    const cell = intersectImplicitly(operand, this.at)
    return cell instanceof ExcelError ? cell : new Reference([cell])
  }

  private spilled(operand: Operand): Operand {
    const cell = operand instanceof Reference ? operand.single : undefined
    if (cell === undefined) return operand instanceof ExcelError ? operand : errors.ref
    const area = this.situation.spillOf(cell)
    return area === undefined ? errors.ref : new Reference([area])
  }

  /** Long chains of one operator lean to the left; walking that spine in a loop keeps the stack flat. */
  private binary(node: Expression & { kind: 'binary' }, scope: Scope | undefined): Operand {
    const spine: (Expression & { kind: 'binary' })[] = []
    let first: Expression = node
    while (first.kind === 'binary') {
      spine.push(first)
      first = first.left
    }
    let left = this.evaluate(first, scope)
    for (let index = spine.length - 1; index >= 0; index--) {
      const step = spine[index]
      if (step === undefined) continue
      this.budget.step()
      const right = this.evaluate(step.right, scope)
      const { operator } = step
      left =
        operator === ':' || operator === ' ' || operator === ','
          ? this.combineReferences(operator, left, right)
          : this.combine(operator, this.value(left), this.value(right))
    }
    return left
  }

  private combine(
    operator: (Expression & { kind: 'binary' })['operator'],
    left: Scalar | Matrix,
    right: Scalar | Matrix,
  ): Scalar | Matrix {
    if (!(left instanceof Matrix) && !(right instanceof Matrix)) return this.checked(applyBinary(operator, left, right))
    return lift([left, right], this.budget, ([a = null, b = null]) => this.checked(applyBinary(operator, a, b)))
  }

  /** Excel's texts end at 32,767 characters. */
  checked(value: Scalar): Scalar {
    return typeof value === 'string' && value.length > this.budget.limits.textLength ? errors.value : value
  }

  private combineReferences(operator: ':' | ' ' | ',', left: Operand, right: Operand): Operand {
    if (left instanceof ExcelError) return left
    if (right instanceof ExcelError) return right
    if (!(left instanceof Reference) || !(right instanceof Reference)) return errors.value
    if (operator === ',') return new Reference([...left.areas, ...right.areas])
    return operator === ':' ? span(left, right) : intersection(left, right)
  }

  private name(node: NameExpression, scope: Scope | undefined): Operand {
    if (node.workbook !== undefined) throw externalLink(node.name, node.start)
    const bound = node.sheet === undefined ? findInScope(scope, node.name) : undefined
    if (bound !== undefined) return bound.value ?? null
    const sheet = node.sheet ?? this.snapshot.sheets[this.at.sheet]?.name
    const defined = this.snapshot.findName(node.name, sheet)
    if (defined !== undefined) return this.definedName(node.name, defined.refersTo)
    if (this.snapshot.findTable(node.name) !== undefined) {
      const { start, end } = node
      const table = { kind: 'table', text: node.name, table: node.name, columns: [], sections: [], start, end } as const
      return resolveTable(table, this.snapshot, this.at)
    }
    if (catalogue.has(node.name.toUpperCase())) {
      const { start, end } = node
      return new Lambda([], { kind: 'literal', value: 0, start, end }, undefined, node.name.toUpperCase())
    }
    return errors.name
  }

  private definedName(name: string, refersTo: string): Operand {
    if (this.openNames.has(name)) return errors.name
    this.openNames.add(name)
    try {
      // A name is always evaluated as an array formula is.
      const lifting = this.lifting
      this.lifting = true
      const value = this.evaluate(this.situation.parsed(refersTo), undefined)
      this.lifting = lifting
      return value
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return errors.name
      throw error
    } finally {
      this.openNames.delete(name)
    }
  }

  // What functions may ask for: see Call.

  matrix(operand: Operand): Matrix {
    return this.reader.matrix(operand)
  }

  cell(area: SheetArea, row: number, column: number): Scalar {
    return this.reader.cell(area, row, column)
  }

  forEach(operand: Operand, visit: (value: Scalar, row: number, column: number) => void, use?: 'numeric'): void {
    this.reader.forEach(operand, visit, use)
  }

  note(area: SheetArea, use?: 'numeric'): void {
    this.reader.note(area, use)
  }

  apply(lambda: Lambda, values: readonly (Operand | undefined)[]): Operand {
    return this.nested(() => {
      if (lambda.builtin !== undefined) return this.applyBuiltin(lambda.builtin, values)
      if (values.length > lambda.parameters.length) return errors.value
      let scope = lambda.scope
      for (const [index, name] of lambda.parameters.entries()) scope = { name, value: values[index], outer: scope }
      const lifting = this.lifting
      this.lifting = true
      const result = this.evaluate(lambda.body, scope)
      this.lifting = lifting
      return result
    })
  }

  private applyBuiltin(name: string, values: readonly (Operand | undefined)[]): Operand {
    const definition = catalogue.get(name)
    if (definition === undefined) return errors.name
    let scope: Scope | undefined
    const nodes: Expression[] = []
    for (const [index, value] of values.entries()) {
      // No formula can write this name, so it hides none.
      const name = `#${index}`
      scope = { name, value, outer: scope }
      nodes.push({ kind: 'name', name, sheet: undefined, workbook: undefined, start: 0, end: 0 })
    }
    return invokeFunction(this, definition, { kind: 'call', name, arguments: nodes, start: 0, end: 0 }, scope)
  }

  isOmitted(argument: Expression, scope: Scope | undefined): boolean {
    if (argument.kind !== 'name') return false
    const bound = findInScope(scope, argument.name)
    return bound !== undefined && bound.value === undefined
  }

  applyScalar(lambda: Lambda, values: readonly (Operand | undefined)[]): Scalar {
    const result = this.plain(this.apply(lambda, values))
    return result instanceof Matrix ? errors.calc : result
  }

  resolve(text: string): Reference | undefined {
    let node: Expression
    try {
      node = this.situation.parsed(text)
    } catch (error) {
      if (error instanceof FormulaSyntaxError) return undefined
      throw error
    }
    if (node.kind !== 'range' && node.kind !== 'name' && node.kind !== 'table' && node.kind !== 'unary')
      return undefined
    const operand = this.evaluate(node, undefined)
    return operand instanceof Reference ? operand : undefined
  }

  random(): number {
    if (this.situation.seed === undefined) this.unsupported('A random number was asked for, but no seed was given.')
    this.nextRandom ??= createRandom(this.situation.seed)
    return this.nextRandom()
  }

  unsupported(problem: string): never {
    throw new Stop('unsupported', problem)
  }
}
