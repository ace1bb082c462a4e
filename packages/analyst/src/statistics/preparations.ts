import type { Preparation } from '../plan/statistics-plan.ts'

export interface Treatment {
  readonly method: 'quartiles' | 'z-score'
  readonly limit: number
  /** Outliers are to be taken out before the statistics, or replaced; else they are only looked for. */
  readonly removed: boolean
  readonly replace?: 'mean'
}

/** How outliers are found and what becomes of them; undefined where no outlier is spoken of, or where they are to stay. */
export function outliersIn(question: string, rules: string): Treatment | undefined {
  const text = `${question}\n${rules}`
  if (!/\boutliers?\b/i.test(text)) return undefined
  const kept =
    /\b(?:do not|don't|not|without|no)\s+(?:\w+\s+){0,4}(?:remov|exclud|consider|drop|filter|transform)\w*[^.]*\boutliers?\b|\bignore any missing values or outliers\b|\bdo not consider\b[^.]*\boutliers?\b/i
  const asked = /\boutliers?\b/i.test(question)
  if (!asked && kept.test(rules)) return undefined
  const definition = /\boutliers?\b/i.test(rules) ? rules : text
  const quartiles = /\bIQR\b|inter-?quartile/i
  const scores = /\bz[- ]?scores?\b|standard deviations? (?:away )?from the mean/i
  const method = quartiles.test(definition)
    ? 'quartiles'
    : scores.test(definition)
      ? 'z-score'
      : quartiles.test(text) || !scores.test(text)
        ? 'quartiles'
        : 'z-score'
  const limit =
    method === 'quartiles'
      ? numberIn(/(\d+(?:\.\d+)?)\s*(?:\*|x|×|times)?\s*(?:the )?(?:IQR|inter-?quartile)/i, text, 1.5)
      : numberIn(
          /(?:threshold of|greater than|more than|exceeds?|above|outside (?:of )?(?:the )?-?)\s*(\d+(?:\.\d+)?)/i,
          text,
          3,
        )
  const removed =
    /\b(?:remov|prun|exclud|eliminat|drop|discard|clean|filter|after|without)\w*\b[^.]{0,60}\boutliers?\b|\boutliers?\b[^.]{0,80}\b(?:remov|prun|exclud|eliminat|drop|discard|clean)\w*|\b(?:remov|exclud|drop|discard)\w* (?:them|these|those)\b/i.test(
      text,
    )
  const replaced = /\breplace\b[^.]*(?:outlier|deviations? away|standard deviations)[^.]*\bwith the mean/i.test(text)
  return { method, limit, removed: removed || replaced, ...(replaced ? { replace: 'mean' as const } : {}) }
}

function numberIn(pattern: RegExp, text: string, usual: number): number {
  const found = pattern.exec(text)?.[1]
  return found === undefined ? usual : Number(found)
}

export const outlierStep = ({ method, limit, replace }: Treatment, keep: 'inside' | 'outside'): Preparation => ({
  kind: 'outliers',
  method,
  limit,
  keep,
  ...(replace === undefined || keep === 'outside' ? {} : { replace }),
})

/** Filling of gaps, where the sentence that asks for it names this column or all of them. */
export function fillIn(text: string, names: readonly string[]): Preparation | undefined {
  for (const sentence of text.split(/(?<=[.;\n])\s+|\n/)) {
    if (!/\b(?:imput|fill|replac|handl)\w*/i.test(sentence) || !/\bmissing|\bnull|\bnan\b/i.test(sentence)) continue
    const by = /\b(?:with|using|by)\b.*?\b(mean|average|median|mode|most frequent)\b/i
      .exec(sentence)?.[1]
      ?.toLowerCase()
    const named = names.some((name) => sentence.toLowerCase().includes(name.toLowerCase()))
    if (by === undefined || !(named || /\brespective|\beach column|\ball columns/i.test(sentence))) continue
    return {
      kind: 'fill',
      with: by === 'median' ? 'median' : by === 'mode' || by === 'most frequent' ? 'mode' : 'mean',
    }
  }
  return undefined
}
