import type { CellValue } from '@excel-ai-chat/analysis'
import { type Grid, cellAt } from '../linking/grid.ts'
import { columnLetters, type Place, placeOf } from './place.ts'
import { maskOf } from './formula-mask.ts'
import type { Executor } from './execute.ts'
import type { Aggregate, ArithmeticPlan, Cell, Plan, Rows } from './plan.ts'

/**
 * English Excel formulas for a plan, most readable and most durable first; the last ones name single cells.
 * None is promised to give the plan's answer: whoever shows one evaluates it first.
 */
export function formulasOf(plan: Plan, executor: Executor): readonly string[] {
  const printer = new FormulaPrinter(executor)
  return [...new Set(printer.print(plan))].map((body) => `=${body}`)
}

const functions: Readonly<Record<Aggregate, string>> = {
  sum: 'SUM',
  average: 'AVERAGE',
  minimum: 'MIN',
  maximum: 'MAX',
  median: 'MEDIAN',
  deviation: 'STDEV.S',
}

class FormulaPrinter {
  readonly #executor: Executor
  readonly #grid: Grid
  readonly #place: Place

  constructor(executor: Executor) {
    this.#executor = executor
    this.#grid = executor.grid
    this.#place = placeOf(executor.grid)
  }

  print(plan: Plan): readonly string[] {
    switch (plan.kind) {
      case 'list':
        return this.#list(plan.rows, plan.columns)
      case 'count':
        return this.#count(plan)
      case 'aggregate':
        return this.#aggregates([plan, ...(plan.also ?? [])], plan.rows)
      case 'difference':
        return this.#difference(plan)
      case 'exists': {
        return this.#count({ kind: 'count', rows: plan.rows }).map((count) => `IF(${count}>0,"yes","no")`)
      }
      case 'cells':
        return plan.cells.length === 1 && plan.cells[0] !== undefined
          ? [this.#cell(plan.cells[0])]
          : [this.#stack(plan.cells)]
      case 'arithmetic':
        return [this.#arithmetic(plan)]
      case 'group':
        return this.#group(plan)
      case 'compare':
        return this.#compare(plan)
      case 'label':
        return this.#label(plan)
      case 'chart':
      case 'statistics':
      case 'describe':
        return []
    }
  }

  #list(rows: Rows, columns: readonly number[]): readonly string[] {
    const [column] = columns
    if (column === undefined) return []
    const found = this.#executor.select(rows)
    const forms: string[] = []
    if (columns.length === 1) {
      const simple = this.#indexMatch(rows, column)
      if (simple !== undefined && found.length === 1) forms.push(simple)
      const chosen = this.#chosen(rows, column, false)
      if (chosen !== undefined) forms.push(found.length === 1 ? chosen : `UNIQUE(${chosen})`, chosen)
    }
    if (found.length <= 12 && columns.length === 1) {
      const cells = found.map((row) => this.#bodyCell(column, row))
      forms.push(cells.length === 1 ? (cells[0] ?? '') : `VSTACK(${cells.join(',')})`)
    } else if (columns.length > 1) {
      const parts = columns.map((one) => this.#chosen(rows, one, false))
      if (parts.every((part) => part !== undefined))
        forms.push(`HSTACK(${parts.join(',')})`, `UNIQUE(HSTACK(${parts.join(',')}))`)
    }
    return forms
  }

  /** `INDEX(B2:B9,MATCH("Rome",A2:A9,0))` for one exact value. */
  #indexMatch(rows: Rows, column: number): string | undefined {
    if (rows.kind === 'where' && rows.condition.kind === 'equals' && rows.condition.values.length === 1) {
      const [row] = this.#executor.select(rows)
      if (row === undefined) return undefined
      const { value } = cellAt(this.#grid, rows.condition.column, row)
      return `INDEX(${this.#range(column)},MATCH(${literal(value)},${this.#range(rows.condition.column)},0))`
    }
    if (rows.kind === 'top' && rows.of.kind === 'all' && rows.count === 1) {
      const key = this.#numbers(this.#range(rows.by), rows.by)
      return `INDEX(${this.#range(column)},MATCH(${rows.order === 'highest' ? 'MAX' : 'MIN'}(${key}),${key},0))`
    }
    return undefined
  }

  #count(plan: Plan & { kind: 'count' }): readonly string[] {
    const { rows, distinct, missing } = plan
    if (plan.duplicates === true) {
      const { first, last } = this.#place
      const all = `${columnLetters(this.#place.left)}${first}:${columnLetters(this.#place.right)}${last}`
      return [`ROWS(${all})-ROWS(UNIQUE(${all}))`]
    }
    if (missing !== undefined && rows.kind === 'all') {
      return [`COUNTBLANK(${this.#range(missing)})`, `SUMPRODUCT(--(TRIM(${this.#range(missing)})=""))`]
    }
    if (distinct !== undefined) {
      const chosen = this.#chosen(rows, distinct, false)
      const unique = chosen === undefined ? [] : [`ROWS(UNIQUE(${chosen}))`]
      return chosen === undefined ? [] : [...unique, `SUMPRODUCT(--(UNIQUE(${chosen})<>""))`]
    }
    if (rows.kind === 'all') {
      const counted = this.#grid.columns.map(({ index }) => `COUNTA(${this.#range(index)})`)
      return [`ROWS(${this.#range(0)})`, ...counted.slice(0, 4)]
    }
    const simple = rows.kind === 'where' ? this.#countIfs(rows) : undefined
    const mask = rows.kind === 'where' ? maskOf(rows.condition, this.#grid, this.#place) : undefined
    const spelled = rows.kind === 'where' ? maskOf(rows.condition, this.#grid, this.#place, true) : undefined
    const chosen = this.#chosen(rows, 0, false)
    return [
      ...(simple === undefined ? [] : [simple]),
      ...(mask === undefined ? [] : [`SUMPRODUCT(--(${mask}))`]),
      ...(chosen === undefined ? [] : [`ROWS(${chosen})`]),
      ...(spelled === undefined ? [] : [`SUMPRODUCT(--(${spelled}))`]),
    ]
  }

  #countIfs(rows: Rows & { kind: 'where' }): string | undefined {
    const pairs = this.#criteria(rows)
    return pairs === undefined ? undefined : `COUNTIFS(${pairs})`
  }

  /** `A2:A9,"Rome",C2:C9,">5"`; undefined where the conditions are not of that simple kind. */
  #criteria({ condition }: Rows & { kind: 'where' }): string | undefined {
    const parts = condition.kind === 'and' ? condition.conditions : [condition]
    const pairs = parts.map((part) => {
      if (part.kind === 'equals' && part.values.length === 1) {
        const cell = this.#grid.columns[part.column]?.cells.find(({ key }) => key === part.values[0])
        return cell === undefined || /[*?~<>=]/.test(cell.text)
          ? undefined
          : `${this.#range(part.column)},${literal(cell.value)}`
      }
      if (part.kind === 'compare' && part.operator !== '=')
        return `${this.#range(part.column)},"${part.operator}${part.value}"`
      return undefined
    })
    return pairs.every((pair) => pair !== undefined) ? pairs.join(',') : undefined
  }

  #aggregates(
    parts: readonly { readonly aggregate: Aggregate; readonly column: number }[],
    rows: Rows,
  ): readonly string[] {
    const forms = parts.map((part) => this.#aggregate(part.aggregate, rows, part.column))
    const [first = []] = forms
    if (forms.length === 1) return first
    return first.map((_, at) => `HSTACK(${forms.map((list) => list[Math.min(at, list.length - 1)] ?? '').join(',')})`)
  }

  #aggregate(aggregate: Aggregate, rows: Rows, column: number): readonly string[] {
    const name = functions[aggregate]
    const range = this.#range(column)
    const forms: string[] = []
    const ifs = {
      sum: 'SUMIFS',
      average: 'AVERAGEIFS',
      minimum: 'MINIFS',
      maximum: 'MAXIFS',
      median: '',
      deviation: '',
    }[aggregate]
    const criteria = rows.kind === 'where' && ifs !== '' ? this.#criteria(rows) : undefined
    if (criteria !== undefined && this.#isNumeric(column)) forms.push(`${ifs}(${range},${criteria})`)
    const chosen = this.#chosen(rows, column, false)
    if (chosen !== undefined) forms.push(`${name}(${chosen})`)
    const asNumbers = this.#chosen(rows, column, true)
    if (asNumbers !== undefined) forms.push(`${name}(${asNumbers})`)
    const found = this.#executor.select(rows)
    if (found.length <= 12) {
      const cells = found.map((row) => this.#bodyCell(column, row))
      forms.push(`${name}(${cells.join(',')})`, `${name}(${cells.map((cell) => `VALUE(${cell})`).join(',')})`)
    }
    return forms
  }

  #difference(plan: Plan & { kind: 'difference' }): readonly string[] {
    const lefts = this.#single(plan.left)
    const rights = this.#single(plan.right)
    return lefts.slice(0, 4).flatMap((left, index) => {
      const right = rights[Math.min(index, rights.length - 1)]
      if (right === undefined) return []
      const body =
        plan.operation === 'minus' || plan.operation === 'plus'
          ? `${left}${plan.operation === 'minus' ? '-' : '+'}${right}`
          : plan.operation === 'percent-change'
            ? `(${left}-${right})/${right}`
            : `${left}/${right}`
      return [plan.size ? `ABS(${body})` : body]
    })
  }

  /** Forms of a plan that gives one number, the last ones through VALUE for numbers written as text. */
  #single(plan: Plan): readonly string[] {
    const forms = this.print(plan)
    return plan.kind === 'list' ? [...forms, ...forms.map((form) => `VALUE(${form})`)] : forms
  }

  #group(plan: Plan & { kind: 'group' }): readonly string[] {
    const [by] = plan.by
    const [measure] = plan.measures
    if (by === undefined || measure === undefined || plan.by.length > 1 || plan.measures.length > 1) return []
    const keys = this.#chosen(plan.rows, by, false)
    if (keys === undefined) return []
    if (measure.kind === 'first') return []
    const values = measure.kind === 'count' ? keys : this.#chosen(plan.rows, measure.column, true)
    if (values === undefined) return []
    const one = measure.kind === 'count' ? 'ROWS(FILTER(k,k=g))' : `${functions[measure.aggregate]}(FILTER(v,k=g))`
    const order = plan.sort?.order === 'lowest' ? 1 : -1
    const base = `k,${keys},v,${values},u,UNIQUE(k),m,MAP(u,LAMBDA(g,${one}))`
    const filter =
      plan.having === undefined
        ? ''
        : `FILTER(${plan.show === 'label' ? 'u' : 'HSTACK(u,m)'},m${plan.having.operator}${plan.having.value})`
    if (filter !== '') return [`LET(${base},${filter})`]
    if (plan.take === 1) {
      const extreme = order === -1 ? 'MAX' : 'MIN'
      return [`LET(${base},FILTER(${plan.show === 'label' ? 'u' : 'HSTACK(u,m)'},m=${extreme}(m)))`]
    }
    const shown = plan.show === 'label' ? 'u' : plan.show === 'measures' ? 'm' : 'HSTACK(u,m)'
    if (plan.sort === undefined) return [`LET(${base},${shown})`]
    const sorted = `SORTBY(${shown},${plan.sort.measure === undefined ? 'u' : 'm'},${order})`
    return [`LET(${base},${plan.take === undefined ? sorted : `TAKE(${sorted},${plan.take})`})`]
  }

  #compare(plan: Plan & { kind: 'compare' }): readonly string[] {
    const [left, right] = plan.options
    if (left === undefined || right === undefined || plan.options.length > 2) return []
    const lefts = this.#single(left.value)
    const rights = this.#single(right.value)
    const sign = plan.order === 'highest' ? '>' : '<'
    const labels = plan.words ?? [left.label, right.label]
    return lefts.flatMap((form, index) => {
      const other = rights[Math.min(index, rights.length - 1)]
      return other === undefined ? [] : [`IF(${form}${sign}${other},${literal(labels[0])},${literal(labels[1])})`]
    })
  }

  #label(plan: Plan & { kind: 'label' }): readonly string[] {
    const { candidates, pick } = plan
    const values = candidates.map(({ cell }) => this.#cell(cell)).join(',')
    const names = candidates.map(({ name, label }) => (label === '' ? this.#cell(name) : literal(label))).join(',')
    if (candidates.length === 0 || candidates.length > 40) return []
    if (pick.kind === 'all') return plan.count === true ? [`ROWS(VSTACK(${names}))`] : [`VSTACK(${names})`]
    const base = (convert: string): string => `v,${convert},n,VSTACK(${names})`
    const stacked = `VSTACK(${values})`
    const text = candidates.some(({ cell }) => typeof this.#executor.value(cell) === 'string')
    const percent = candidates.some(({ cell }) => String(this.#executor.value(cell)).includes('%'))
    const convert = text
      ? [numberOf(stacked, percent ? '%' : ''), `IFERROR(${numberOf(stacked, percent ? '%' : '')},0)`, stacked]
      : [stacked]
    return convert.map((form) => {
      if (pick.kind === 'compare') {
        const chosen = `FILTER(n,v${pick.operator}${pick.value})`
        return `LET(${base(form)},${plan.count === true ? `ROWS(${chosen})` : chosen})`
      }
      if (pick.count === 1) return `LET(${base(form)},FILTER(n,v=${pick.order === 'highest' ? 'MAX' : 'MIN'}(v)))`
      return `LET(${base(form)},TAKE(SORTBY(n,v,${pick.order === 'highest' ? -1 : 1}),${pick.count}))`
    })
  }

  #arithmetic(plan: ArithmeticPlan): string {
    const cells = plan.cells.map((cell) => this.#number(cell))
    const [first = '', second = ''] = cells
    const split = plan.split ?? 1
    const sum = (list: readonly string[]): string => (list.length === 1 ? (list[0] ?? '') : `SUM(${list.join(',')})`)
    const forms: Readonly<Record<ArithmeticPlan['operation'], string>> = {
      difference: `${first}-${second}`,
      'percent-change': `(${first}-${second})/${second}`,
      ratio: `${first}/${second}`,
      sum: `SUM(${cells.join(',')})`,
      average: `AVERAGE(${cells.join(',')})`,
      opposite: `-${first}`,
      'share-of-sum': `${first}/SUM(${cells.join(',')})`,
      'sum-ratio': `${sum(cells.slice(0, split))}/${sum(cells.slice(split))}`,
      'difference-of-averages': `AVERAGE(${cells.slice(0, split).join(',')})-AVERAGE(${cells.slice(split).join(',')})`,
    }
    const body = forms[plan.operation]
    return plan.size === true ? `ABS(${body})` : body
  }

  /** The cells of a column in some rows as one array expression. */
  #chosen(rows: Rows, column: number, asNumbers: boolean): string | undefined {
    const wrap = (text: string): string => (asNumbers ? this.#numbers(text, column) : text)
    switch (rows.kind) {
      case 'all':
        return wrap(this.#range(column))
      case 'where': {
        const mask = maskOf(rows.condition, this.#grid, this.#place)
        return mask === undefined ? undefined : wrap(`FILTER(${this.#range(column)},${mask})`)
      }
      case 'top': {
        const values = this.#chosen(rows.of, column, asNumbers)
        const keys = this.#chosen(rows.of, rows.by, true)
        if (values === undefined || keys === undefined) return undefined
        if (rows.count > 1) return `TAKE(SORTBY(${values},${keys},${rows.order === 'highest' ? -1 : 1}),${rows.count})`
        return `LET(k,${keys},FILTER(${values},k=${rows.order === 'highest' ? 'MAX' : 'MIN'}(k)))`
      }
      case 'at': {
        const values = this.#chosen(rows.of, column, asNumbers)
        if (values === undefined) return undefined
        if (rows.position > 0) return `INDEX(${values},${rows.position})`
        return rows.position === -1 ? `TAKE(${values},-1)` : `INDEX(${values},ROWS(${values})${rows.position + 1})`
      }
      case 'beside': {
        if (rows.of.kind !== 'where') return undefined
        const mask = maskOf(rows.of.condition, this.#grid, this.#place)
        return mask === undefined
          ? undefined
          : wrap(`INDEX(${this.#range(column)},MATCH(1,--(${mask}),0)${rows.offset > 0 ? '+1' : '-1'})`)
      }
      case 'same':
      case 'beyond':
        return undefined
    }
  }

  #isNumeric(column: number): boolean {
    return this.#grid.columns[column]?.cells.every((cell) => typeof cell.value === 'number' || cell.missing) === true
  }

  /** Text that looks like a number counts as one; other text is left out. */
  #numbers(text: string, column: number): string {
    return this.#isNumeric(column) ? text : `IFERROR(VALUE(${text}),"")`
  }

  #range(column: number): string {
    return this.#place.range(column)
  }

  #bodyCell(column: number, row: number): string {
    return this.#place.bodyCell(column, row)
  }

  #cell(cell: Cell): string {
    return `${columnLetters(this.#place.left + cell.column)}${this.#place.top + cell.row + 1}`
  }

  #number(cell: Cell): string {
    const value = this.#executor.value(cell)
    if (typeof value === 'number') return this.#cell(cell)
    return /^[$€£]?\s*[-–—]$/.test(String(value ?? '').trim()) ? '0' : numberOf(this.#cell(cell), String(value ?? ''))
  }

  #stack(cells: readonly Cell[]): string {
    return `VSTACK(${cells.map((cell) => this.#cell(cell)).join(',')})`
  }
}

/** A percentage counts in its own unit, as the table writes it: 39 % is 39. */
const numberOf = (reference: string, text: string): string =>
  text.includes('%') ? `VALUE(SUBSTITUTE(${reference},"%",""))` : `VALUE(${reference})`

/** A value as it is written in a formula. */
export function literal(value: CellValue): string {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return `"${String(value ?? '').replaceAll('"', '""')}"`
}
