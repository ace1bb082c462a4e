import type { Measurement, NormalityMethod, Statistic, Verdict } from '../plan/statistics-plan.ts'

/** What a verdict may rest on: makes the measurement of a statistic over what the question is about. */
export type Measuring = (statistic: Statistic, method?: NormalityMethod) => Measurement | undefined

type Case = Verdict['cases'][number]
type Condition = Case['when'][number]

const negative = /^(?:no|not|non|none|false|poor|bad|weak|insignificant|does not|doesn't)\b|^(?:non|not|in)[-_ ]?[a-z]/i

/** The word that fits the numbers, from the words that are offered and the limits that the rules name. */
export function verdictFor(
  options: readonly string[],
  about: string,
  rules: string,
  measuring: Measuring,
): Verdict | undefined {
  const has = (pattern: RegExp): string | undefined => options.find((option) => pattern.test(option.trim()))
  const alpha = Number(
    /(?:p[- ]?value[^.]{0,40}?|alpha\)?[^.\d]{0,12}|significance level[^.\d]{0,20})(0?\.\d+)/i.exec(rules)?.[1] ?? 0.05,
  )
  const size = Number(
    /(?:absolute (?:value )?(?:of )?(?:r|the correlation)?|\|r\||magnitude|r value|correlation coefficient|r-squared|coefficient of determination)\b[^.]{0,60}?(\d?\.\d+)/i.exec(
      rules,
    )?.[1] ?? 0.5,
  )
  if (/normal/i.test(about) && !/correlation|relationship/i.test(about))
    return normalVerdict(options, rules, alpha, measuring)
  const linear = has(/^linear/i)
  const nonlinear = has(/^non-?linear/i)
  const p = measuring('correlation-p')
  const r = measuring('correlation')
  const tested = /p[- ]?value|two-tailed|significance level/i.test(rules)
  const significant: readonly Condition[] =
    p === undefined || !tested ? [] : [{ measurement: p, size: false, operator: '<', value: alpha }]
  if (linear !== undefined && nonlinear !== undefined && r !== undefined) {
    return {
      cases: [
        { word: linear, when: [...significant, { measurement: r, size: true, operator: '>=', value: size }] },
        {
          word: nonlinear,
          when: significant.length > 0 ? significant : [{ measurement: r, size: true, operator: '<', value: size }],
        },
        ...otherwise(has(/^(?:none|no)\b/i)),
      ],
    }
  }
  const positive = has(/^positive/i)
  const minus = has(/^negative/i)
  if (positive !== undefined && minus !== undefined && r !== undefined) {
    const neither = has(/^(?:none|no)\b/i)
    const limit = neither === undefined ? 0 : size
    return {
      cases: [
        {
          word: positive,
          when: [...significant, { measurement: r, size: false, operator: limit === 0 ? '>' : '>=', value: limit }],
        },
        { word: minus, when: [...significant, { measurement: r, size: false, operator: '<=', value: -limit }] },
        ...otherwise(neither),
      ],
    }
  }
  const no = options.find((option) => negative.test(option.trim()))
  const yes = options.find((option) => option !== no)
  if (yes === undefined || no === undefined || options.length !== 2) return undefined
  const fit = measuring('r-squared')
  if (/r-?squared|determination|fit\b/i.test(about) && fit !== undefined) {
    return {
      cases: [
        { word: yes, when: [{ measurement: fit, size: false, operator: '>=', value: size }] },
        { word: no, when: [] },
      ],
    }
  }
  const difference = measuring('difference-p')
  if (difference !== undefined) {
    return {
      cases: [
        { word: yes, when: [{ measurement: difference, size: false, operator: '<', value: alpha }] },
        { word: no, when: [] },
      ],
    }
  }
  if (r === undefined) return undefined
  const sized = /absolute|\|r\||magnitude/i.test(rules)
  const limits: readonly Condition[] = [
    ...significant,
    ...(sized ? [{ measurement: r, size: true, operator: '>=' as const, value: size }] : []),
  ]
  return limits.length === 0
    ? undefined
    : {
        cases: [
          { word: yes, when: limits },
          { word: no, when: [] },
        ],
      }
}

const otherwise = (word: string | undefined): readonly Case[] => (word === undefined ? [] : [{ word, when: [] }])

/** Normal or not, by the test that is named or by the limits of skewness and kurtosis. */
function normalVerdict(
  options: readonly string[],
  rules: string,
  alpha: number,
  measuring: Measuring,
): Verdict | undefined {
  const no = options.find((option) => negative.test(option.trim()))
  const yes = options.find((option) => option !== no)
  if (yes === undefined || no === undefined || options.length !== 2) return undefined
  const limits = limitsOf(rules, measuring)
  const tested = /p[- ]?value|\btest\b/i.test(rules) || limits.length === 0
  const p = measuring('normality-p')
  const when =
    tested && p !== undefined ? [{ measurement: p, size: false, operator: '>=' as const, value: alpha }] : limits
  return when.length === 0
    ? undefined
    : {
        cases: [
          { word: yes, when },
          { word: no, when: [] },
        ],
      }
}

/** `skewness is between -0.5 and 0.5`, `the absolute value of skewness is less than 0.5` */
function limitsOf(rules: string, measuring: Measuring): readonly Condition[] {
  return (['skewness', 'kurtosis'] as const).flatMap((statistic): readonly Condition[] => {
    const measurement = measuring(statistic)
    if (measurement === undefined) return []
    const range = new RegExp(
      `${statistic}[^.]{0,40}?between\\s*(-?\\d*\\.?\\d+)\\s*(?:and|to)\\s*(-?\\d*\\.?\\d+)`,
      'i',
    ).exec(rules)
    if (range) {
      return [
        { measurement, size: false, operator: '>=', value: Number(range[1]) },
        { measurement, size: false, operator: '<=', value: Number(range[2]) },
      ]
    }
    const bound = new RegExp(
      `absolute (?:value )?(?:of )?(?:the )?${statistic}[^.]{0,30}?(?:less than|below|under|<)\\s*=?\\s*(\\d*\\.?\\d+)`,
      'i',
    ).exec(rules)
    return bound ? [{ measurement, size: true, operator: '<', value: Number(bound[1]) }] : []
  })
}
