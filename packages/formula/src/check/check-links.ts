import type { FormulaFinding } from './finding.ts'
import { partsOf, type Subject } from './subject.ts'

/** Links that lead out of the workbook: HYPERLINK to a host that is not allowed, and references to other workbooks. */
export function checkLinks({ root, engine, references }: Subject): readonly FormulaFinding[] {
  const findings: FormulaFinding[] = []
  for (const { kind, text, start, end } of references) {
    if (kind !== 'external') continue
    findings.push({ code: 'unsafe', severity: 'error', message: `${text} reads another workbook.`, start, end })
  }
  for (const call of partsOf(root, 'call')) {
    if (call.name !== 'HYPERLINK') continue
    const [target] = call.arguments
    if (target === undefined || target === null) continue
    const address = target.kind === 'literal' && typeof target.value === 'string' ? target.value : undefined
    const refusal = linkRefusal(address, engine.allowedHosts)
    if (refusal !== undefined) {
      findings.push({ code: 'unsafe', severity: 'error', message: refusal, start: target.start, end: target.end })
    }
  }
  return findings
}

/** Why a link may not be offered; undefined for one inside the workbook or to an allowed host. */
function linkRefusal(address: string | undefined, allowed: readonly string[]): string | undefined {
  if (address === undefined) return 'Where this link leads is only known when it is computed, so it cannot be checked.'
  if (address.startsWith('#')) return undefined
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase()
  if (host === undefined) return `The link to ${address} leads out of the workbook.`
  const known = allowed.some((entry) => host === entry.toLowerCase() || host.endsWith(`.${entry.toLowerCase()}`))
  return known ? undefined : `The link leads to ${host}, which is not among the allowed hosts.`
}
