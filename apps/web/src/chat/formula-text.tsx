import { formulaTokens } from './formula-tokens.ts'

/** A formula with its parts coloured. */
export function FormulaText({ formula }: { formula: string }) {
  return (
    <code className="formula-text">
      {formulaTokens(formula).map(({ kind, text }, index) => (
        <span key={index} className={kind === 'plain' ? undefined : `formula-${kind}`}>
          {text}
        </span>
      ))}
    </code>
  )
}
