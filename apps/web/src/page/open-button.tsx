import { Button, type ButtonProps } from '@fluentui/react-components'
import { FolderOpenRegular } from '@fluentui/react-icons'
import { useRef } from 'react'

const accepted = '.xlsx,.xlsm,.csv,.tsv,.txt'

/** Lets the person choose a workbook file. */
export function OpenButton(props: {
  label: string
  name?: string
  appearance?: ButtonProps['appearance']
  size?: ButtonProps['size']
  onFile: (file: File) => void
}) {
  const { label, name = label, appearance = 'secondary', size = 'medium', onFile } = props
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        appearance={appearance}
        size={size}
        icon={<FolderOpenRegular />}
        aria-label={name}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted}
        aria-label={name}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file can be chosen again after it was mended.
          currentTarget.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
