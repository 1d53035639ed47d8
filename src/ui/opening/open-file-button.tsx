import type { HandedOver } from '#platform/hand-over.ts'
import { deploymentEndings, FileChoice } from '#ui/kit/file-choice.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { openHandedOver } from './open-handed-over.ts'
import { OpenTrigger } from './open-trigger.tsx'

export function OpenFileButton() {
  const messages = useLaterMessages()
  const update = useUpdate()
  return (
    <FileChoice
      label={messages['opening.open']}
      accept={`${deploymentEndings},.csv,.tsv`}
      multiple
      onFiles={(files) => {
        const handed: HandedOver =
          files.length > 1 ? { kind: 'files', files } : { kind: 'file', file: files[0] }
        void openHandedOver(handed, 'dropped-text', update)
      }}
    >
      {(open) => (
        <Tip text={messages['opening.open-tip']}>
          <OpenTrigger onClick={open} />
        </Tip>
      )}
    </FileChoice>
  )
}
