import { TriangleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { zoneName } from '#core/deployment/host-name.ts'
import { formatServices } from '#core/rules/format-services.ts'
import { type Boundary, isIncomplete } from '#core/rules/rule.ts'
import { type MatrixCell, toZoneMatrix } from '#core/rules/zone-matrix.ts'
import type { Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectFound } from '#state/select-results.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ZoneSquare } from '../boundary-sign.tsx'
import { countFound } from '../count-found.ts'
import { viewOf } from '../rules-scope.ts'
import { useRules, useRuleView } from '../use-rules.ts'
import { useGridKeys } from './use-grid-keys.ts'
import './matrix.css'

/** How many ports of a transport a cell names. */
const mostPorts = 4

/** From which zone to which what goes, all boundaries at once. */
export function ZoneMatrix() {
  const messages = useLaterMessages()
  const rules = useRules()
  const { zones } = useAppState((state) => topologyOf(state.deployment))
  const rows = useMemo(() => toZoneMatrix(zones, zones, rules), [zones, rules])
  const keys = useGridKeys()
  return (
    <div className="matrix-scroller">
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrows lead through its cells
        role="grid"
        className="matrix"
        ref={keys.table}
        onKeyDown={keys.press}
        onFocus={keys.focus}
      >
        <caption className="sr-only">
          {messages['matrix.title']} – {messages['matrix.caption']}
        </caption>
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {messages['matrix.ends']}
            </th>
            {zones.map((zone) => (
              <th key={zone.id} scope="col">
                <ZoneTitle zone={zone} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, cells }) => (
            <tr key={from.id}>
              <th scope="row">
                <ZoneTitle zone={from} />
              </th>
              {cells.map((cell) => (
                <Cell key={cell.to.id} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ZoneTitle({ zone }: { readonly zone: Zone }) {
  const messages = useLaterMessages()
  return (
    <span className="matrix-zone">
      <ZoneSquare kind={zone.kind} />
      <span className="min-w-0">{zoneName(zone, messages)}</span>
    </span>
  )
}

/** The one thing in a cell that has the focus: a button where there are rules to be shown. */
function Cell({ cell }: { readonly cell: MatrixCell }) {
  const messages = useLaterMessages()
  if (cell.kind === 'boundary') {
    return (
      <td data-kind={cell.kind}>
        <BoundaryButton boundary={cell.boundary} />
      </td>
    )
  }
  if (cell.kind === 'none') {
    return (
      <td data-kind={cell.kind} data-matrix-cell tabIndex={-1}>
        {messages['matrix.none']}
      </td>
    )
  }
  const { flows } = cell
  return (
    <td data-kind={cell.kind} data-matrix-cell tabIndex={-1}>
      <span className="block">{messages['matrix.inside'](flows.length)}</span>
      {flows.length > 0 && (
        <>
          <Services text={formatServices(flows, mostPorts)} />
          <span className="block">{messages['matrix.no-rule']}</span>
        </>
      )}
    </td>
  )
}

function BoundaryButton({ boundary }: { readonly boundary: Boundary }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const view = useRuleView()
  const found = useAppState(selectFound)
  const rules = boundary.rules[view]
  const count = countFound(rules, found)
  const incomplete = rules.filter(isIncomplete).length
  return (
    <button
      type="button"
      data-matrix-cell
      tabIndex={-1}
      data-lost={count === 0 || undefined}
      className="matrix-button"
      onClick={() => update({ type: 'look', view: viewOf('boundary', boundary.id) })}
    >
      <span className="matrix-count">
        {count === rules.length
          ? messages['rules.count'](rules.length)
          : messages['rules.found'](count, rules.length)}
      </span>
      <Services
        text={formatServices(
          rules.flatMap(({ services }) => services),
          mostPorts,
        )}
      />
      {incomplete > 0 && (
        <span className="rules-missing">
          <TriangleAlert size={12} aria-hidden />
          {messages['rules.incomplete'](incomplete)}
        </span>
      )}
    </button>
  )
}

const Services = ({ text }: { readonly text: string }) => (
  <span className="matrix-services">
    {text.split(' · ').map((line) => (
      <span key={line} className="block">
        {line}
      </span>
    ))}
  </span>
)
