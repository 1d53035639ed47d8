import { Dialog } from '@base-ui/react/dialog'
import { ArrowLeftRight, ChevronDown, Download, X } from 'lucide-react'
import { useDeferredValue } from 'react'
import { sides } from '#core/link/view.ts'
import type { AppState } from '#state/app-state.ts'
import { type Compared, selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { comparisonExportButton, exportDialog } from '#ui/kit/export-dialog.ts'
import { Segments } from '#ui/kit/segments.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ComparePopover } from './compare-popover.tsx'
import { nameBaseline } from './name-baseline.ts'
import { useComparisonOverlay } from './use-comparison-overlay.ts'
import './comparison.css'

/** What the deployment is compared with, and how much differs; nothing without a baseline. */
export function ComparisonBar() {
  const baseline = useAppState((state) => state.baseline)
  const compared = useAppState(selectComparison)
  useComparisonOverlay()
  return baseline && compared ? <Bar baseline={baseline} compared={compared} /> : null
}

type BarProps = {
  readonly baseline: NonNullable<AppState['baseline']>
  readonly compared: Compared
}

function Bar({ baseline, compared: { comparison } }: BarProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const { name, from } = nameBaseline(baseline, language)
  const { settings, flows } = comparison
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
      <ul className="comparison-counts">
        <li>{messages['compare.settings'](settings.length)}</li>
        <li>
          <StatusCounts things={flows} what={messages['compare.flows']} />
        </li>
        <RuleCounts comparison={comparison} />
      </ul>
      <Looks />
      <div className="comparison-actions">
        <Tip text={messages['compare.swap-tip']}>
          <Button onClick={() => update({ type: 'swap' })} className="bar-button">
            <ArrowLeftRight size={14} aria-hidden />
            <span className="bar-button-name">{messages['compare.swap']}</span>
          </Button>
        </Tip>
        <Dialog.Trigger
          handle={exportDialog}
          id={comparisonExportButton}
          render={<Button className="bar-button" />}
        >
          <Download size={14} aria-hidden />
          <span className="bar-button-name">{messages['compare.export']}</span>
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

/** Rules take long to derive in a large network: their counts follow after the picture has changed. */
function RuleCounts({ comparison }: { readonly comparison: Compared['comparison'] }) {
  const messages = useLaterMessages()
  const settled = useDeferredValue<typeof comparison | null>(comparison, null)
  if (!settled) return null
  return (
    <li>
      <StatusCounts things={settled.rules} what={messages['compare.rules']} />
    </li>
  )
}

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
