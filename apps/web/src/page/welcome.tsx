import { Button } from '@fluentui/react-components'
import { TableLightningRegular } from '@fluentui/react-icons'
import { text } from '../text/index.ts'
import { OpenButton } from './open-button.tsx'

/** What a person sees first: three sentences, two buttons. */
export function Welcome({ onFile, onSample }: { onFile: (file: File) => void; onSample: () => void }) {
  return (
    <div className="welcome">
      <h2>{text.welcome.title}</h2>
      <ol>
        {text.welcome.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <div className="welcome-actions">
        <OpenButton appearance="primary" size="large" label={text.welcome.open} onFile={onFile} />
        <Button size="large" icon={<TableLightningRegular />} onClick={onSample}>
          {text.welcome.sample}
        </Button>
      </div>
      <p className="welcome-drop">{text.welcome.drop}</p>
    </div>
  )
}
