import { CheckmarkCircleRegular, InfoRegular } from '@fluentui/react-icons'
import type { TurnMetadata } from '@excel-ai-chat/contracts'
import { text } from '../text/index.ts'
import { Explained } from './explained.tsx'

const explanations = { local: text.trust.localWhy, model: text.trust.modelWhy, cache: text.trust.cacheWhy }

/** Who answered, how much was read, how many numbers are checked. */
export function TrustLine({ metadata }: { metadata: TurnMetadata }) {
  const { mode, model, coverage, ledger } = metadata
  const names = { local: text.trust.local, model: text.trust.model(model), cache: text.trust.cache }
  const checked = ledger.filter(({ agreement }) => agreement === 'agreed').length
  return (
    <p className="trust-line">
      <Explained
        className={`mode-badge is-${mode}`}
        label={
          <>
            <InfoRegular aria-hidden /> {names[mode]}
          </>
        }
      >
        {explanations[mode]}
      </Explained>
      {coverage.rowsTotal > 0 && <span>{text.trust.read(coverage.rowsRead, coverage.rowsTotal)}</span>}
      {checked > 0 && (
        <span className="trust-checked">
          <CheckmarkCircleRegular aria-hidden /> {text.trust.traced(checked)}
        </span>
      )}
    </p>
  )
}
