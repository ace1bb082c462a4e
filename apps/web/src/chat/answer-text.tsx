import type { LedgerEntry } from '@excel-ai-chat/contracts'
import { Button } from '@fluentui/react-components'
import type { Nodes } from 'hast'
import { useMemo } from 'react'
import Markdown, { type Components } from 'react-markdown'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { text } from '../text/index.ts'
import { Explained } from './explained.tsx'
import { FormulaText } from './formula-text.tsx'
import { htmlAsText } from './html-as-text.ts'
import { type CellPointer, LedgerChip } from './ledger-chip.tsx'
import { markNumbers } from './mark-numbers.ts'
import { createNumberMarker } from './number-marks.ts'

interface AnswerTextProps {
  readonly markdown: string
  readonly ledger: readonly LedgerEntry[]
  readonly untraced: readonly string[]
  readonly pointer: CellPointer
  readonly choices: Choices
}

/** Readings that a list of the answer may offer: their items become buttons that ask them. */
export interface Choices {
  readonly sentences: readonly string[]
  readonly disabled: boolean
  readonly onAsk: (sentence: string) => void
}

/** An answer as rendered markdown. Links and images become plain text: nothing in an answer can call another host. */
export default function AnswerText({ markdown, ledger, untraced, pointer, choices }: AnswerTextProps) {
  const components = useMemo(() => answerComponents(ledger, pointer, choices), [ledger, pointer, choices])
  return (
    <div className="answer-text">
      <Markdown
        remarkPlugins={[remarkGfm, htmlAsText]}
        rehypePlugins={[rehypeSanitize, markNumbers(createNumberMarker(ledger, untraced))]}
        components={components}
      >
        {markdown}
      </Markdown>
    </div>
  )
}

function answerComponents(ledger: readonly LedgerEntry[], pointer: CellPointer, choices: Choices): Components {
  return {
    a: ({ href, children }) => (
      <span>
        {children}
        {href === undefined || href === '' || href === children ? null : ` (${href})`}
      </span>
    ),
    img: ({ alt, src }) => <span>{[alt, typeof src === 'string' ? `(${src})` : ''].join(' ').trim()}</span>,
    input: () => null,
    li: ({ node, children }) => {
      const sentence = node === undefined ? '' : textOf(node).trim()
      if (!choices.sentences.includes(sentence)) return <li>{children}</li>
      return (
        <li>
          <Button
            size="small"
            shape="circular"
            disabledFocusable={choices.disabled}
            onClick={() => choices.onAsk(sentence)}
          >
            <span>{children}</span>
          </Button>
        </li>
      )
    },
    code: ({ children }) => {
      const code = typeof children === 'string' ? children : ''
      return code.startsWith('=') ? <FormulaText formula={code.trimEnd()} /> : <code>{children}</code>
    },
    table: ({ children }) => (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table must be scrollable by keyboard
      <div className="answer-table" tabIndex={0} role="region" aria-label={text.chat.table}>
        <table>{children}</table>
      </div>
    ),
    span: ({ node, children }) => {
      const shown = typeof children === 'string' ? children : ''
      const entry = ledger.find(({ id }) => id === node?.properties['dataEntry'])
      if (entry !== undefined) return <LedgerChip entry={entry} shown={shown} pointer={pointer} />
      if (node?.properties['dataUntraced'] === undefined) return <span>{children}</span>
      return (
        <Explained
          className="untraced"
          label={
            <>
              {shown} <span className="untraced-word">{text.trust.untraced}</span>
            </>
          }
        >
          {text.trust.untracedWhy}
        </Explained>
      )
    },
  }
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
