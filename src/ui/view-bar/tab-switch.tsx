import { tabs } from '#core/link/view.ts'
import { Segments } from '#ui/kit/segments.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'

export function TabSwitch() {
  const messages = useMessages()
  const update = useUpdate()
  const tab = useAppState((state) => state.view.tab)
  return (
    <Segments
      choices={tabs.map((value) => ({ value, label: messages[`tab.${value}`] }))}
      value={tab}
      onChange={(value) => update({ type: 'look', view: { tab: value } })}
      label={messages['view.tabs']}
    />
  )
}
