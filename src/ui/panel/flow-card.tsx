import { useEffect, useRef } from 'react'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Group } from '#core/kit/group-by.ts'
import type { EvaluatedRow } from '#core/matrix/evaluate-matrix.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { listChips } from '#core/topology/list-chips.ts'
import { formatPort } from '#core/topology/port-text.ts'
import type { Flow } from '#core/topology/topology.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { FlowMark } from '#ui/kit/flow-mark.tsx'
import { PortChip } from '#ui/kit/port-chip.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { BasisBadge } from './basis-badge.tsx'
import { Fact, Facts } from './facts.tsx'
import { OptionButton } from './option-button.tsx'
import { ResultFact } from './result-fact.tsx'
import { RowDetails } from './row-details.tsx'

type FlowCardProps = {
  readonly connectionId: string
  readonly flows: Group<Flow>
}

/** Flows of a connection: their ports, what sets them, and the rows that made them. */
export function FlowCard({ connectionId, flows }: FlowCardProps) {
  const messages = useLaterMessages()
  const evaluation = useAppState((state) => evaluationOf(configurationOf(state.deployment)))
  const [flow] = flows
  const meant = useAppState(({ selectedFlows }) =>
    flows.some(({ id }) => selectedFlows.includes(id)),
  )
  const card = useRef<HTMLElement>(null)
  // What was clicked is in view, also below others of its connection.
  useEffect(() => {
    if (meant) card.current?.scrollIntoView({ block: 'nearest' })
  }, [meant])
  const transports = [...new Set(flows.map((each) => each.transport.toUpperCase()))]
  const rows = findRows(flow, evaluation)
  const agree = rows.every((row) => row.basis === flow.basis)
  return (
    <article
      ref={card}
      data-meant={meant || undefined}
      className="overflow-hidden rounded-lg border border-line data-meant:border-accent-text data-meant:ring-1 data-meant:ring-accent-text"
    >
      <div className="flex flex-col gap-2 p-3">
        <div className="flex items-start justify-between gap-2">
          <ul className="flex flex-wrap gap-1">
            {listChips(connectionId, flows).map((chip) => (
              <li key={chip.id} className="flex">
                <PortChip {...chip} />
              </li>
            ))}
          </ul>
          <BasisBadge basis={flow.basis} portOptions={flow.portOptions} />
        </div>
        <Facts>
          <Fact name={messages['column.transport']}>{transports.join(' / ')}</Fact>
          <Fact name={messages['details.port-set-by']}>
            <PortSource flow={flow} />
          </Fact>
          <FlowMarks flows={flows} />
          {flows.map((each) => (
            <ResultFact key={each.id} flow={each} alone={flows.length === 1} />
          ))}
        </Facts>
      </div>
      {rows.map((evaluated) => (
        <RowDetails
          key={evaluated.row.id}
          row={evaluated.row}
          basis={agree ? null : evaluated.basis}
          portOptions={flow.portOptions}
        />
      ))}
    </article>
  )
}

/** What became of the flows of a card, each by its port where they are several. */
function FlowMarks({ flows }: { readonly flows: Group<Flow> }) {
  const messages = useLaterMessages()
  const isCompared = useAppState(selectComparison) !== null
  if (!isCompared) return null
  return (
    <Fact name={messages['comparison.status']}>
      {flows.map((flow) => (
        <span key={flow.id} className="flex flex-wrap items-center gap-x-1.5">
          {flows.length > 1 && formatPort(flow)}
          <FlowMark flow={flow.id} />
        </span>
      ))}
    </Fact>
  )
}

function PortSource({ flow }: { readonly flow: Flow }) {
  const messages = useLaterMessages()
  const configuration = useAppState((state) => configurationOf(state.deployment))
  if (flow.portOptions.length === 0) return messages['details.port-fixed']
  return flow.portOptions.map((option) => (
    <OptionButton
      key={option}
      option={option}
      text={messages['option.is'](messages[`option.${option}`], String(configuration[option]))}
    />
  ))
}

type ActiveRow = Extract<EvaluatedRow, { active: true }>

const findRows = (flow: Flow, evaluation: readonly EvaluatedRow[]): readonly ActiveRow[] =>
  evaluation.filter((row): row is ActiveRow => row.active && flow.rows.includes(row.row.id))
