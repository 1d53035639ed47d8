import { type ChangeEvent, useRef } from 'react'
import type { HandedOver } from '#platform/hand-over.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { openHandedOver } from './open-handed-over.ts'
import { OpenTrigger } from './open-trigger.tsx'

export function OpenFileButton() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const input = useRef<HTMLInputElement>(null)
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file, ...others] = target.files ?? []
    if (file) {
      const handed: HandedOver =
        others.length > 0 ? { kind: 'files', files: [file, ...others] } : { kind: 'file', file }
      void openHandedOver(handed, 'dropped-text', update)
    }
    // Choosing the same file again is a change, too.
    target.value = ''
  }
  return (
    <>
      <Tip text={messages['opening.open-tip']}>
        <OpenTrigger onClick={() => input.current?.click()} />
      </Tip>
      <input
        ref={input}
        type="file"
        multiple
        accept=".svg,.png,.pdf,.json,.csv,.tsv,.txt,.vsdx,.drawio,.md,.mmd,.url,.eml,.docx,.pptx,.xlsx,.odt,.odp,.ods"
        aria-label={messages['opening.open']}
        hidden
        onChange={choose}
      />
    </>
  )
}
