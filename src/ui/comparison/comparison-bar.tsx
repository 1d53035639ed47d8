import { Dialog } from '@base-ui/react/dialog'
import { ArrowLeftRight, ChevronDown, Download, X } from 'lucide-react'
import { type ReactNode, useDeferredValue, useEffect } from 'react'
import { comparedStatuses } from '#core/comparison/comparison.ts'
import { listSetChanges } from '#core/comparison/set-options.ts'
import { sides } from '#core/link/view.ts'
import type { AppState } from '#state/app-state.ts'
import { type Compared, selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { comparisonExportButton, exportDialog } from '#ui/kit/export-dialog.ts'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { nameBaseline } from '#ui/kit/name-baseline.ts'
import { Segments } from '#ui/kit/segments.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ComparePopover } from './compare-popover.tsx'
import { ComparisonNews } from './comparison-news.tsx'
import { useComparisonOverlay } from './use-comparison-overlay.ts'
import './comparison.css'

/** What the deployment is compared with, and how much differs; nothing without a baseline. */
export function ComparisonBar() {
  const baseline = useAppState((state) => state.baseline)
  const compared = useAppState(selectComparison)
  useComparisonOverlay()
  return (
    <>
      <ComparisonNews baseline={baseline} compared={compared} />
      {baseline && compared && <Bar baseline={baseline} compared={compared} />}
    </>
  )
}

type BarProps = {
  readonly baseline: NonNullable<AppState['baseline']>
  readonly compared: Compared
}

function Bar({ baseline, compared: { comparison } }: BarProps) {
  useFocusAfter()
  const messages = useLaterMessages()
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const { name, from } = nameBaseline(baseline, language)
  return (
    <section className="comparison" aria-label={messages['compare.bar']}>
      <span className="comparison-with">{messages['compare.with']}</span>
      <ComparePopover
        align="start"
        trigger={
          <Button aria-label={messages['compare.choose'](name)} className="comparison-name">
            <span className="truncate">{name}</span>
            <ChevronDown size={14} aria-hidden className="shrink-0 text-muted" />
          </Button>
        }
      />
      {from !== '' && <span className="comparison-from">{from}</span>}
      <Counts comparison={comparison} />
      <Looks />
      <div className="comparison-actions">
        <Tip text={messages['compare.swap-tip']}>
          <Button
            onClick={() => update({ type: 'swap' })}
            className="not-roomy:w-control not-roomy:px-0!"
          >
            <ArrowLeftRight size={14} aria-hidden />
            <span className="not-roomy:sr-only">{messages['compare.swap']}</span>
          </Button>
        </Tip>
        <Dialog.Trigger
          handle={exportDialog}
          id={comparisonExportButton}
          render={<Button className="not-roomy:w-control not-roomy:px-0!" />}
        >
          <Download size={14} aria-hidden />
          <span className="not-roomy:sr-only">{messages['compare.export']}</span>
        </Dialog.Trigger>
        <Tip text={messages['compare.leave']}>
          <Button
            look="quiet"
            square
            aria-label={messages['compare.leave']}
            onClick={() => update({ type: 'compare', baseline: null })}
          >
            <X size={16} aria-hidden />
          </Button>
        </Tip>
      </div>
    </section>
  )
}

/** Where the bar goes with what had the focus, what opens it again gets it. */
function useFocusAfter(): void {
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        if (document.activeElement !== document.body) return
        // There is one for each shape of windows; what is not seen takes no focus.
        for (const trigger of document.querySelectorAll<HTMLElement>('[data-compare]')) {
          trigger.focus()
        }
      })
    },
    [],
  )
}

/** How much differs; each count leads to what it counts. */
function Counts({ comparison }: { readonly comparison: Compared['comparison'] }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const { settings, flows } = comparison
  const isSame = settings.length === 0 && flows.every(({ status }) => status === 'unchanged')
  if (isSame) return <p>{messages['compare.same']}</p>
  const openPanel = () => {
    update({ type: 'open-panel', panel: 'changes' })
    focusPanel()
  }
  const listFlows = () => {
    const statuses = comparedStatuses.filter((status) => status !== 'unchanged')
    update({ type: 'arrange', arrangement: { statuses } })
    update({ type: 'look', view: { tab: 'ports' } })
  }
  return (
    <ul className="comparison-counts">
      <li>
        <Count tip={messages['compare.see-settings']} onClick={openPanel}>
          {messages['compare.settings'](listSetChanges(comparison).length)}
        </Count>
      </li>
      <li className="comparison-more">
        <Count tip={messages['compare.see-flows']} onClick={listFlows}>
          <StatusCounts things={flows} what={messages['compare.flows']} />
        </Count>
      </li>
      <RuleCounts comparison={comparison} />
    </ul>
  )
}

/** Rules take long to derive in a large network: their counts follow after the picture has changed. */
function RuleCounts({ comparison }: { readonly comparison: Compared['comparison'] }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const shown = useAppState((state) => state.view.boundary.join('>'))
  const settled = useDeferredValue<typeof comparison | null>(comparison, null)
  if (!settled) return null
  const showRules = () => {
    const boundaries = settled.rules.flatMap(({ status, boundary }) =>
      status === 'unchanged' ? [] : [boundary],
    )
    const boundary = boundaries.includes(shown) ? shown : (boundaries[0] ?? shown)
    const zones = boundary === '' ? [] : boundary.split('>')
    update({
      type: 'look',
      view: { tab: 'rules', boundary: zones, firewall: '', matrix: 'off' },
    })
  }
  return (
    <li className="comparison-more">
      <Count tip={messages['compare.see-rules']} onClick={showRules}>
        <StatusCounts things={settled.rules} what={messages['compare.rules']} />
      </Count>
    </li>
  )
}

type CountProps = {
  readonly tip: string
  readonly onClick: () => void
  readonly children: ReactNode
}

const Count = ({ tip, onClick, children }: CountProps) => (
  <Tip text={tip}>
    <button type="button" onClick={onClick} className="comparison-count">
      {children}
    </button>
  </Tip>
)

/** What of the comparison the picture shows. */
function Looks() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const view = useAppState((state) => state.view)
  if (view.tab !== 'diagram') return null
  return (
    <div className="comparison-looks">
      <Segments
        choices={sides.map((value) => ({ value, label: messages[`compare.side.${value}`] }))}
        value={view.side}
        onChange={(side) => update({ type: 'look', view: { side } })}
        label={messages['compare.side']}
      />
      <Segments
        choices={[
          { value: 'off', label: messages['compare.everything'] },
          { value: 'on', label: messages['compare.changes-only'] },
        ]}
        value={view['changes-only']}
        onChange={(only) => update({ type: 'look', view: { 'changes-only': only } })}
        label={messages['compare.what']}
      />
    </div>
  )
}
