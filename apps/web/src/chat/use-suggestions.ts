import { useEffect, useState } from 'react'
import type { WorkbookHost } from '../workbook/host.ts'

/** Rows that are looked at: what columns hold shows in the first few hundred. */
const sampledRows = 300

/** Questions that fit the selection; empty until they are known, and while none are wanted. */
export function useSuggestions(host: WorkbookHost | undefined, address: string | undefined, wanted: boolean): string[] {
  const [suggestions, setSuggestions] = useState<string[]>([])
  useEffect(() => {
    if (!wanted || host === undefined || address === undefined) {
      setSuggestions([])
      return undefined
    }
    let current = true
    // A drag passes many selections: only where it rests is looked at.
    const timer = setTimeout(() => {
      void suggestionsFor(host).then((found) => {
        if (current) setSuggestions(found)
      })
    }, 150)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [host, address, wanted])
  return suggestions
}

async function suggestionsFor(host: WorkbookHost): Promise<string[]> {
  const [{ suggestForRange }, range] = await Promise.all([
    import('./suggest-questions.ts'),
    host.readSample(sampledRows),
  ])
  return range === undefined ? [] : suggestForRange(range)
}
