import { Tabs } from '@base-ui/react/tabs'
import { X } from 'lucide-react'
import { type ComponentType, type KeyboardEvent, useRef, useState } from 'react'
import { type Panel, panels } from '#state/app-state.ts'
import { selectFindings } from '#state/select-findings.ts'
import { Button } from '#ui/kit/button.tsx'
import { sidePanelId, takePanelFocus } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useKeptFocus } from '#ui/kit/use-kept-focus.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useUnsettledServes } from '#ui/kit/use-unsettled-serves.ts'
import { ChangesView } from './changes-view.tsx'
import { DetailsView } from './details-view.tsx'
import { findWayBack } from './find-way-back.ts'
import { FindingsView } from './findings-view.tsx'
import { stepKeys } from './step-buttons.tsx'
import { WalksView } from './walks-view.tsx'

const views: Readonly<Record<Panel, ComponentType>> = {
  details: DetailsView,
  findings: FindingsView,
  walkthroughs: WalksView,
  changes: ChangesView,
}

export function PanelFrame() {
  const panel = useAppState((state) => state.panel)
  return panel === null ? null : <OpenPanel panel={panel} />
}

/**
 * Beside the picture, or under it in a narrow, high window; the picture stays in use. Where there is
 * room for one panel alone it has the place of the options, so that the picture does not move.
 */
function OpenPanel({ panel }: { readonly panel: Panel }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const selection = useAppState((state) => state.selection)
  const [opener] = useState(() => document.activeElement)
  const content = useRef<HTMLDivElement>(null)
  // What is shown changes with every step that is undone.
  const kept = useKeptFocus(content, () => document.getElementById(sidePanelId)?.focus())
  const close = () => {
    findWayBack(opener, selection)?.focus()
    update({ type: 'open-panel', panel: null })
  }
  return (
    <aside
      id={sidePanelId}
      ref={takePanelFocus}
      tabIndex={-1}
      aria-label={messages['panel.label']}
      onKeyDown={(event) => press(event, close)}
      className="flex max-h-1/2 shrink-0 flex-col border-t border-line bg-surface outline-none beside:max-h-none beside:w-[min(19.5rem,45%)] beside:border-t-0 wide:w-78 beside:not-wide:border-l roomy:border-l wide:max-roomy:order-first wide:max-roomy:border-r min-[100rem]:w-82"
    >
      <Tabs.Root
        ref={content}
        {...kept}
        value={panel}
        onValueChange={(next: Panel) => update({ type: 'open-panel', panel: next })}
        className="flex min-h-0 flex-1 flex-col"
      >
        <div className="flex items-center justify-between border-b border-line pr-0.5 pl-2 min-[100rem]:pr-1 min-[100rem]:pl-2.5">
          <Tabs.List activateOnFocus className="flex min-w-0 overflow-x-auto">
            {panels.map((tab) => (
              <Tab key={tab} tab={tab} />
            ))}
          </Tabs.List>
          <Button look="quiet" square aria-label={messages['panel.close']} onClick={close}>
            <X size={16} aria-hidden />
          </Button>
        </div>
        {panels.map((tab) => {
          const View = views[tab]
          return (
            <Tabs.Panel
              key={tab}
              value={tab}
              className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 -outline-offset-2"
            >
              <View />
            </Tabs.Panel>
          )
        })}
      </Tabs.Root>
    </aside>
  )
}

function Tab({ tab }: { readonly tab: Panel }) {
  const messages = useLaterMessages()
  const found = useAppState((state) => selectFindings(state.deployment).length)
  const findings = found + useUnsettledServes().length
  const name = tab === 'findings' ? messages['findings.title'] : messages[`panel.${tab}`]
  return (
    <Tabs.Tab
      value={tab}
      className="relative flex min-h-10 items-center gap-1 px-1 text-note low:min-h-8 min-[100rem]:text-small whitespace-nowrap text-soft -outline-offset-2 select-none after:absolute after:inset-x-1 after:bottom-0 after:h-0.5 hover:text-ink aria-selected:font-semibold aria-selected:text-ink aria-selected:after:bg-accent-text"
    >
      {name}
      {tab === 'findings' && findings > 0 && (
        <span className="font-normal text-muted tabular-nums">{findings}</span>
      )}
    </Tabs.Tab>
  )
}

/** Escape closes; `[` and `]` step through what the panel shows. */
function press(event: KeyboardEvent<HTMLElement>, close: () => void): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
  if (event.key === 'Escape') {
    event.stopPropagation()
    close()
  }
  const isTyped = event.target instanceof Element && event.target.closest('input, textarea, select')
  if (!isTyped && (event.key === '[' || event.key === ']')) {
    const step = `[data-step="${stepKeys[event.key]}"]`
    event.currentTarget.querySelector<HTMLElement>(step)?.click()
  }
}
