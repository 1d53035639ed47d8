import { Segments } from '#ui/kit/segments.tsx'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useRuleView } from './use-rules.ts'

/** Whether rules that go together are one. */
export function RuleViewField() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const view = useRuleView()
  return (
    <span className="ml-auto">
      <Segments
        choices={[
          { value: 'off', label: messages['rules.single'] },
          { value: 'on', label: messages['rules.grouped'] },
        ]}
        value={view === 'grouped' ? 'on' : 'off'}
        onChange={(grouped) => update({ type: 'look', view: { grouped } })}
        label={messages['rules.view']}
      />
    </span>
  )
}
