import { aggregate, severalAggregates } from './aggregate.ts'
import { beyond } from './beyond.ts'
import type { Candidate } from './candidate.ts'
import { compare } from './compare.ts'
import type { ReadingContext } from './context.ts'
import { count } from './count.ts'
import { difference } from './difference.ts'
import { exists } from './exists.ts'
import { frequency } from './frequency.ts'
import { group } from './group.ts'
import { list } from './list.ts'
import { matrixArithmetic } from './matrix-arithmetic.ts'
import { matrixCell } from './matrix-cell.ts'
import { matrixLabel } from './matrix-label.ts'
import { lookup } from './lookup.ts'
import { neighbour } from './neighbour.ts'
import { position } from './position.ts'
import { quality } from './quality.ts'
import { same } from './same.ts'
import { share } from './share.ts'
import { superlative } from './superlative.ts'
import { whichOf } from './which-of.ts'

/** One family of readings: every plan it can make of the question. It may propose freely; the choice decides. */
export type Reader = (context: ReadingContext) => Iterable<Candidate>

/** All families; a new one is a file of its own and a line here. */
export const readers: readonly Reader[] = [
  lookup,
  count,
  aggregate,
  severalAggregates,
  superlative,
  position,
  neighbour,
  frequency,
  difference,
  compare,
  exists,
  same,
  whichOf,
  share,
  quality,
  beyond,
  list,
  group,
  matrixCell,
  matrixArithmetic,
  matrixLabel,
]
