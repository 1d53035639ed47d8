import { TriangleAlert } from 'lucide-react'
import { selectFindings } from '#state/select-findings.ts'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type FindingsNoteProps = {
  readonly kind: 'host' | 'connection'
  readonly ids: readonly string[]
}

/** How many findings concern hosts or connections; leads to them. */
export function FindingsNote({ kind, ids }: FindingsNoteProps) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const findings = useAppState((state) => selectFindings(state.deployment))
  const count = findings.filter((finding) =>
    (kind === 'host' ? finding.hosts : finding.connections).some((id) => ids.includes(id)),
  ).length
  if (count === 0) return null
  const open = () => {
    update({ type: 'open-panel', panel: 'findings' })
    focusPanel()
  }
  return (
    <button
      type="button"
      onClick={open}
      className="mt-2 flex min-h-7 w-full items-center gap-2 rounded-md border border-notice-line bg-notice px-2.5 text-left text-small text-notice-ink hover:underline pointer-coarse:min-h-control"
    >
      <TriangleAlert size={13} aria-hidden className="shrink-0" />
      {messages['details.findings'](count)}
    </button>
  )
}
