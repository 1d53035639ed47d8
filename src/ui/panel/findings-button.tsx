import { TriangleAlert } from 'lucide-react'
import { findingSeverities } from '#core/topology/findings/finding.ts'
import { selectFindings } from '#state/select-findings.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { useUnsettledServes } from '#ui/kit/use-unsettled-serves.ts'

/** How many findings the deployment has, in the header; opens and closes their list. */
export function FindingsButton() {
  const messages = useMessages()
  const update = useUpdate()
  const findings = useAppState((state) => selectFindings(state.deployment))
  const open = useAppState((state) => state.panel === 'findings')
  const unsettled = useUnsettledServes().length
  const count = findings.length + unsettled
  const warnings =
    unsettled + findings.filter(({ kind }) => findingSeverities[kind] === 'warning').length
  const toggle = () => {
    update({ type: 'open-panel', panel: open ? null : 'findings' })
    if (!open) focusPanel()
  }
  return (
    <Button
      look="quiet"
      aria-label={messages['findings.count'](count, warnings)}
      aria-expanded={open}
      title={messages['findings.title']}
      onClick={toggle}
      className={`px-2! tabular-nums ${warnings > 0 ? 'text-danger!' : ''} ${open ? 'bg-hover' : ''}`}
    >
      <TriangleAlert size={15} aria-hidden />
      {count}
    </Button>
  )
}
