/** One named value of the wished-for answer: `@mean_price[value]`. */
export interface Slot {
  readonly name: string
  /** What stands between the brackets. */
  readonly placeholder: string
  /** Lower-case words of name and placeholder. */
  readonly words: readonly string[]
  readonly decimals?: number
  readonly whole: boolean
  /** The words it may be, where they are listed. */
  readonly options: readonly string[]
}

const numberNames = ['zero', 'one', 'two', 'three', 'four', 'five', 'six']
const number = '(\\d|zero|one|two|three|four|five|six)'

/** The named values that a form asks for, with their rounding and the words they may take. */
export function slotsOf(format: string, rules: string): readonly Slot[] {
  const text = format.replaceAll('\\n', '\n')
  const found = [...text.matchAll(/@(\w+)\[([^\]]*)\]?/g)]
  const names = new Set<string>()
  const described = text.replace(/@(\w+)\[([^\]]*)\]?/g, '\n')
  const general = decimalsIn(described) ?? decimalsIn(rules)
  return found.flatMap(([, name = '', placeholder = '']) => {
    if (names.has(name)) return []
    names.add(name)
    const own = sentencesAbout(described, [placeholder, name])
    const decimals = decimalsIn(placeholder) ?? own.map(decimalsIn).find((value) => value !== undefined) ?? general
    const options = optionsOf([placeholder, ...own].join('\n'), found.length === 1 ? described : '')
    return [
      {
        name,
        placeholder,
        words: wordsOf(`${name} ${placeholder.length < 60 ? placeholder : ''}`),
        ...(decimals === undefined ? {} : { decimals }),
        whole: /\binteger\b|\bwhole number\b/.test([placeholder, ...own].join(' ')),
        options,
      },
    ]
  })
}

export function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-z])((?:19|20)\d\d)(?!\d)/gi, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9²]+/)
    .filter((word) => word !== '')
}

/** The clauses that speak of a placeholder: `where "r" is a number …, rounded to two decimal places`. */
function sentencesAbout(text: string, names: readonly string[]): readonly string[] {
  const wanted = names.filter((name) => name !== '').map((name) => name.replace(/^["']|["']$/g, '').toLowerCase())
  return text
    .split(
      /\n|(?<=\.)\s+(?=[A-Z"'@W])|;|(?<=["']\w*)\s*(?=where ")|,\s+(?=(?:and )?["'][^"']{1,40}["'] (?:is|are|represents?)\b)|,\s+(?=and ["'])|\s+and\s+(?=["'][^"']{1,40}["'] (?:is|to)\b)|\.\s*(?=where\b)/i,
    )
    .filter((sentence) =>
      wanted.some((name) => new RegExp(`["'\`]${escape(name)}["'\`]|\\b${escape(name)}\\b`, 'i').test(sentence)),
    )
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export function decimalsIn(text: string): number | undefined {
  const places = new RegExp(`${number}\\s+(?:decimal|digits? after)`, 'i').exec(text)
  if (places) return toNumber(places[1] ?? '')
  const place = /\b(?:the )?(first|second|third|fourth)\s+decimal/i.exec(text)
  if (place) return ['first', 'second', 'third', 'fourth'].indexOf((place[1] ?? '').toLowerCase()) + 1
  if (/nearest hundredth/i.test(text)) return 2
  if (/nearest tenth/i.test(text)) return 1
  return /nearest (?:whole|integer)|\binteger\b|whole number/i.test(text) ? 0 : undefined
}

const toNumber = (text: string): number => (/\d/.test(text) ? Number(text) : numberNames.indexOf(text.toLowerCase()))

/** `either "Normal" or "Not Normal"`, `yes/no`, `True or False` */
function optionsOf(own: string, general: string): readonly string[] {
  for (const text of [own, general]) {
    const choice =
      /\b(?:either|can be|could be|is|values?|either be|value:?)\b(?:\s+(?:a|either|be|the|string|value|one|of|that|can|could|also))*[\s:]+((?:["'“][^"'”]+["'”](?:\s+(?:if|when|based|for|in case)[^"',]*)?(?:\s*,?\s*or\s+|\s*,\s*|\s+and\s+)?){2,})/i.exec(
        text,
      )
    const listed =
      choice?.[1] === undefined ? [] : [...choice[1].matchAll(/["'“]([^"'”]+)["'”]/g)].map(([, word = '']) => word)
    if (listed.length >= 2) return [...new Set(listed)]
    const quoted = [...text.matchAll(/["'“]([^"'”]{1,40})["'”]\s+(?:if|when|otherwise)/gi)].map(([, word = '']) => word)
    if (quoted.length >= 2) return [...new Set(quoted)]
    if (/\btrue\b.*\bfalse\b/i.test(text)) return /\bTrue\b/.test(text) ? ['True', 'False'] : ['true', 'false']
    const slashed =
      /(?:^|[\s["'])["']?(yes|positive|normal|true)["']?\s*\/\s*["']?(no|negative|not[ _]normal|false)["']?(?:$|[\s\]"'])/i.exec(
        text,
      )
    if (slashed) return [slashed[1] ?? '', slashed[2] ?? '']
  }
  return []
}
