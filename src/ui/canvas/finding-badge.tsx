import { type Box, right } from '#core/kit/geometry.ts'
import {
  type FindingSeverity,
  findingElements,
  findingSeverities,
} from '#core/topology/findings/finding.ts'
import type { AppState } from '#state/app-state.ts'
import { selectFindings } from '#state/select-findings.ts'
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

/** The gravest finding about any of some elements, or null. */
function severityOf(about: readonly string[], state: AppState): FindingSeverity | null {
  const severities = selectFindings(state.deployment)
    .filter((finding) => findingElements(finding).some((id) => about.includes(id)))
    .map((finding) => findingSeverities[finding.kind])
  return severities.includes('warning') ? 'warning' : (severities[0] ?? null)
}
