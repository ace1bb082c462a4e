import { words as wordsIn } from '../lexicon/words.ts'
import type { Series } from '../plan/statistics-plan.ts'
import { Executor } from '../plan/execute.ts'
import { chosenColumn, choiceIn } from './column-choice.ts'
import { fitOf, namedBy } from './name-fit.ts'
import { statisticVocabulary } from './statistic-words.ts'
import { columnIn, type Target, targetsIn } from './target-columns.ts'
import type { Task } from './task.ts'
import { type Slot, wordsOf } from './wished-form.ts'

/** The series that a value is about: by the words of its name, else the new feature, else the column that is named first. */
export function seriesFor(slot: Slot, task: Task): Series | undefined {
  const { derived, targets, grid } = task
  const literalWords = new Set(
    targets
      .filter(({ score }) => score >= 2)
      .flatMap(({ column }) => grid.columns[column]?.words.map((word) => word.text) ?? []),
  )
  const own = slot.words.filter(
    (word) => !statisticVocabulary.has(word) || (literalWords.has(word) && !/^(?:mean|median|std|value)$/.test(word)),
  )
  const featureWords = derived?.name === undefined ? [] : wordsIn(derived.name).map(({ stem }) => stem)
  const stems = wordsIn(own.join(' ')).map(({ stem }) => stem)
  const ofFeature = featureShare(slot, featureWords)
  const measured = targets.filter(
    ({ column }) => (grid.columns[column]?.leading ?? 0) > 0.5 && (grid.columns[column]?.dated ?? 0) < 0.9,
  )
  const fit = ({ column }: Target): number => {
    const alias = task.aliases.get(column)
    return Math.max(namedBy(own, grid, column), alias === undefined ? 0 : fitOf(own, wordsIn(alias)))
  }
  const ranked = [...measured].sort((a, b) => fit(b) - fit(a))
  const best = ranked[0]
  const fits = best === undefined ? 0 : fit(best)
  const elsewhereWhole =
    task.slots.some((other) => other !== slot && featureShare(other, featureWords) === 1) &&
    ofFeature < 1 &&
    own.length > 0
  if (
    derived !== undefined &&
    !elsewhereWhole &&
    (ofFeature >= 0.5 || stems.includes('new') || stems.includes('transform') || stems.includes('ratio') || fits < 0.5)
  )
    return derived.series
  if (derived !== undefined && !elsewhereWhole && ofFeature > 0 && ofFeature >= fits) return derived.series
  const rivals = ranked.filter((target) => fit(target) === fits)
  const preferred = rivals.length > 1 ? rivals.filter(({ score }) => score >= 2) : rivals
  if (best !== undefined && fits > 0) {
    const spoken = preferred.length === 1 ? preferred[0] : statedTarget(task, rivals)
    return spoken === undefined ? undefined : { kind: 'column', column: spoken.column }
  }
  if (own.length > 0 && !measured.some(({ score }) => score >= 2)) {
    const elsewhere = grid.columns
      .filter(({ leading }) => leading > 0.5)
      .map(({ index }) => ({ column: index, fit: namedBy(own, grid, index) }))
      .sort((a, b) => b.fit - a.fit)[0]
    if (elsewhere !== undefined && elsewhere.fit >= 0.6 && measured.length !== 1)
      return { kind: 'column', column: elsewhere.column }
  }
  const literal = measured.filter(({ score }) => score >= 2)
  const stated = literal.length > 1 ? statedTarget(task, literal) : undefined
  if (stated !== undefined) return { kind: 'column', column: stated.column }
  const [only] = literal.length > 0 ? literal : measured
  if (
    only === undefined ||
    (measured.length > 1 && literal.length !== 1 && (literal.length > 1 || (measured[1]?.score ?? 0) >= only.score))
  )
    return undefined
  // A name with words that neither the column nor anything else explains speaks of something else.
  const strange = wordsOf(slot.name).filter(
    (word) =>
      !statisticVocabulary.has(word) &&
      word.length > 2 &&
      fitOf([word], [...(grid.columns[only.column]?.words ?? []), ...wordsIn(task.aliases.get(only.column) ?? '')]) ===
        0,
  )
  if (
    strange.length > 0 &&
    task.slots.length > 1 &&
    task.slots.some(
      (other) =>
        other !== slot &&
        other.words.join() !== slot.words.join() &&
        !strange.every((word) => other.words.includes(word)),
    )
  )
    return undefined
  return { kind: 'column', column: only.column }
}

/** How much of the name of the new feature a value's name says. */
function featureShare({ words: said }: Slot, feature: readonly string[]): number {
  const stems = wordsIn(said.join(' ')).map(({ stem }) => stem)
  return feature.length === 0 ? 0 : feature.filter((word) => stems.includes(word)).length / feature.length
}

/** The one of several columns that stands behind the statistic: `the mean and median of the "Trips" column`. */
function statedTarget({ question, rules, grid }: Task, among: readonly Target[]): Target | undefined {
  for (const text of [rules, question]) {
    const found =
      /\b(?:mean|average|median|standard deviation|skewness|kurtosis|distribution)\b[^.]*?\b(?:of|for)\b(?: the)?([^.]*)/i.exec(
        text,
      )
    const named = found === null ? [] : targetsIn(found[1] ?? '', grid).filter(({ score }) => score >= 2)
    const chosen = among.filter(({ column }) => named.some((target) => target.column === column))
    if (chosen.length === 1) return chosen[0]
  }
  return undefined
}

/** The two series that are related: the ones of the value's name, of `between … and …`, or the two that are named. */
export function pairOf(slot: Slot, task: Task): readonly Series[] | undefined {
  const { grid, derived, targets } = task
  const own = slot.words.filter((word) => !statisticVocabulary.has(word))
  const asColumn = (column: number): Series => ({ kind: 'column', column })
  const choice = choiceIn(task)
  if (choice?.against !== undefined) {
    const partner = chosenColumn(new Executor(grid), choice)
    return partner === undefined ? undefined : [asColumn(partner), choice.against]
  }
  const named = targets.filter(({ column }) =>
    grid.columns[column]?.words.some(({ text }) => text.length > 1 && own.includes(text)),
  )
  if (named.length === 2 && derived === undefined && task.slots.length > 1)
    return named.map(({ column }) => asColumn(column))
  for (const text of [task.question, task.rules]) {
    for (const found of text.matchAll(
      /\bbetween\s+(?:the\s+)?(.{2,90}?)\s+and\s+(?:the\s+)?(.{2,90}?)(?=[.?,;:\n]|\s+(?:in the|for|columns?|among|using|with|on|of all)\b|$)/gi,
    )) {
      const sides = [found[1] ?? '', found[2] ?? ''].map((side) => sideOf(side, task))
      const [left, right] = sides
      if (left !== undefined && right !== undefined && JSON.stringify(left) !== JSON.stringify(right))
        return [left, right]
    }
  }
  const numeric = targets.filter(({ column }) => (grid.columns[column]?.leading ?? 0) > 0.5)
  if (derived !== undefined) {
    const used = JSON.stringify(derived.series)
    const other = numeric.find(({ column }) => !used.includes(`"column":${column}}`))
    return other === undefined ? undefined : [derived.series, asColumn(other.column)]
  }
  const literal = numeric.filter(({ score }) => score >= 2)
  const two = literal.length >= 2 ? literal : numeric
  return two.length === 2 || literal.length === 2 ? two.slice(0, 2).map(({ column }) => asColumn(column)) : undefined
}

function sideOf(text: string, { derived, grid }: Task): Series | undefined {
  const feature = derived?.name
  if (
    derived !== undefined &&
    (/\bnew(?:ly)?\b/i.test(text) || (feature !== undefined && spaced(text).includes(spaced(feature))))
  )
    return derived.series
  const column = columnIn(text, grid)
  const sure = targetsIn(text, grid).some((target) => target.column === column && target.score >= 0.55)
  if (column === undefined || !sure || (grid.columns[column]?.leading ?? 0) <= 0.5) return undefined
  return { kind: 'column', column }
}

const spaced = (text: string): string => text.toLowerCase().replaceAll('_', ' ')
