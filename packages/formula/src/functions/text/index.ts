import type { FunctionDefinition } from '../define.ts'
import { ARRAYTOTEXT } from './arraytotext.ts'
import { CHAR } from './char.ts'
import { CLEAN } from './clean.ts'
import { CODE } from './code.ts'
import { CONCAT } from './concat.ts'
import { CONCATENATE } from './concatenate.ts'
import { DOLLAR } from './dollar.ts'
import { ENCODEURL } from './encodeurl.ts'
import { EXACT } from './exact.ts'
import { FIND } from './find.ts'
import { FINDB } from './findb.ts'
import { FIXED } from './fixed.ts'
import { LEFT } from './left.ts'
import { LEFTB } from './leftb.ts'
import { LEN } from './len.ts'
import { LENB } from './lenb.ts'
import { LOWER } from './lower.ts'
import { MID } from './mid.ts'
import { MIDB } from './midb.ts'
import { NUMBERVALUE } from './numbervalue.ts'
import { PROPER } from './proper.ts'
import { REGEXEXTRACT } from './regexextract.ts'
import { REGEXREPLACE } from './regexreplace.ts'
import { REGEXTEST } from './regextest.ts'
import { REPLACE } from './replace.ts'
import { REPLACEB } from './replaceb.ts'
import { REPT } from './rept.ts'
import { RIGHT } from './right.ts'
import { RIGHTB } from './rightb.ts'
import { SEARCH } from './search.ts'
import { SEARCHB } from './searchb.ts'
import { SUBSTITUTE } from './substitute.ts'
import { T } from './t.ts'
import { TEXT } from './text.ts'
import { TEXTAFTER } from './textafter.ts'
import { TEXTBEFORE } from './textbefore.ts'
import { TEXTJOIN } from './textjoin.ts'
import { TEXTSPLIT } from './textsplit.ts'
import { TRIM } from './trim.ts'
import { UNICHAR } from './unichar.ts'
import { UNICODE } from './unicode.ts'
import { UPPER } from './upper.ts'
import { VALUE } from './value.ts'
import { VALUETOTEXT } from './valuetotext.ts'

export const textFunctions: readonly FunctionDefinition[] = [
  ARRAYTOTEXT,
  CHAR,
  CLEAN,
  CODE,
  CONCAT,
  CONCATENATE,
  DOLLAR,
  ENCODEURL,
  EXACT,
  FIND,
  FINDB,
  FIXED,
  LEFT,
  LEFTB,
  LEN,
  LENB,
  LOWER,
  MID,
  MIDB,
  NUMBERVALUE,
  PROPER,
  REGEXEXTRACT,
  REGEXREPLACE,
  REGEXTEST,
  REPLACE,
  REPLACEB,
  REPT,
  RIGHT,
  RIGHTB,
  SEARCH,
  SEARCHB,
  SUBSTITUTE,
  T,
  TEXT,
  TEXTAFTER,
  TEXTBEFORE,
  TEXTJOIN,
  TEXTSPLIT,
  TRIM,
  UNICHAR,
  UNICODE,
  UPPER,
  VALUE,
  VALUETOTEXT,
]
