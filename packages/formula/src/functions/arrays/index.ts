import type { FunctionDefinition } from '../define.ts'
import { CHOOSECOLS } from './choosecols.ts'
import { CHOOSEROWS } from './chooserows.ts'
import { DROP } from './drop.ts'
import { EXPAND } from './expand.ts'
import { FILTER } from './filter.ts'
import { GROUPBY } from './groupby.ts'
import { HSTACK } from './hstack.ts'
import { PERCENTOF } from './percentof.ts'
import { PIVOTBY } from './pivotby.ts'
import { RANDARRAY } from './randarray.ts'
import { SEQUENCE } from './sequence.ts'
import { SORT } from './sort.ts'
import { SORTBY } from './sortby.ts'
import { TAKE } from './take.ts'
import { TOCOL } from './tocol.ts'
import { TOROW } from './torow.ts'
import { TRIMRANGE } from './trimrange.ts'
import { UNIQUE } from './unique.ts'
import { VSTACK } from './vstack.ts'
import { WRAPCOLS } from './wrapcols.ts'
import { WRAPROWS } from './wraprows.ts'

export const arraysFunctions: readonly FunctionDefinition[] = [
  CHOOSECOLS,
  CHOOSEROWS,
  DROP,
  EXPAND,
  FILTER,
  GROUPBY,
  HSTACK,
  PERCENTOF,
  PIVOTBY,
  RANDARRAY,
  SEQUENCE,
  SORT,
  SORTBY,
  TAKE,
  TOCOL,
  TOROW,
  TRIMRANGE,
  UNIQUE,
  VSTACK,
  WRAPCOLS,
  WRAPROWS,
]
