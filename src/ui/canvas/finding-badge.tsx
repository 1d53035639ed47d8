import { type Box, right } from '#core/kit/geometry.ts'
import { type FindingSeverity, severities } from '#core/topology/findings/finding.ts'
import type { AppState } from '#state/app-state.ts'
import { selectGravest } from '#state/select-findings.ts'
import { useAppState } from '#ui/kit/services.tsx'

/** A small sign at the corner of what findings concern; the panel says what they are. */
export function FindingBadge({
  about,
  box,
}: {
  readonly about: readonly string[]
  readonly box: Box
}) {
  const severity = useAppState((state) => severityOf(about, state))
  if (!severity) return null
  const at = `translate(${right(box)} ${box.y})`
  return (
    <g className="canvas-badge" data-severity={severity} transform={at}>
      {severity === 'warning' ? (
        <>
          <path d="M0 -7L7.5 6H-7.5Z" />
          <path className="canvas-badge-sign" d="M0 -2.5V1.5M0 3.6V3.7" />
        </>
      ) : (
        <>
          <circle r={5.5} />
          <path className="canvas-badge-sign" d="M0 -2.9V-2.8M0 -0.6V2.9" />
        </>
      )}
    </g>
  )
}

/** What is marked of some elements: the gravest of their findings, unless it is but a note. */
function severityOf(about: readonly string[], { deployment }: AppState): FindingSeverity | null {
  const gravest = selectGravest(deployment)
  const found = about.map((id) => gravest.get(id))
  return severities.find((severity) => severity !== 'note' && found.includes(severity)) ?? null
}
