import { LocateFixed, RotateCcw } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Cause, Explanation } from '#core/comparison/cause.ts'
import { nameCauseShort, tellWhatChanged } from '#core/comparison/name-cause.ts'
import { revertCause } from '#core/comparison/revert-cause.ts'
import type { Told } from '#core/comparison/tell-flows.ts'
import { connectionElement } from '#core/topology/ids.ts'
import type { Compared } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusCounts } from '#ui/kit/status-counts.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { Tip } from '#ui/kit/tip.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { HostButton } from './host-button.tsx'
import { OptionButton } from './option-button.tsx'

type CauseSectionProps = {
  readonly explanation: Explanation
  readonly told: readonly Told[]
  readonly compared: Compared
}

/** A cause with its values, what is counted under it, and what it did. */
export function CauseSection({ explanation, told, compared }: CauseSectionProps) {
  const messages = useLaterMessages()
  const id = useId()
  const { cause } = explanation
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2 border-t border-line py-3">
      <div className="flex items-start justify-between gap-2">
        <h3 id={id} className="min-w-0 font-semibold wrap-anywhere">
          <WayToCause cause={cause} />
        </h3>
        <RevertButton cause={cause} compared={compared} />
      </div>
      <div className="flex flex-wrap items-baseline justify-between gap-x-3 text-small text-soft">
        <span className="wrap-anywhere">
          {tellWhatChanged(cause, compared.comparison, messages)}
        </span>
        <CountedHere {...explanation} />
      </div>
      <ul className="flex flex-col gap-2 text-small">
        {told.map((sentence) => (
          <Sentence key={sentence.text} {...sentence} />
        ))}
      </ul>
    </section>
  )
}

/** The name of a cause, which leads to it where there is a way. */
function WayToCause({ cause }: { readonly cause: Cause }) {
  const messages = useLaterMessages()
  const name = nameCauseShort(cause, messages)
  if (cause.kind === 'option') return <OptionButton option={cause.key} text={name} />
  const [host, ...others] = cause.kind === 'hosts' ? cause.hosts : []
  return host?.after && others.length === 0 ? <HostButton host={host.after} text={name} /> : name
}

/** How many flows and rules are counted under a cause; that no rule is touched is news, too. */
function CountedHere({ flows, rules }: Pick<Explanation, 'flows' | 'rules'>) {
  const messages = useLaterMessages()
  if (flows.length + rules.length === 0) return null
  return (
    <span className="flex flex-wrap gap-x-2">
      {flows.length > 0 && <StatusCounts things={flows} what={messages['compare.flows']} />}
      {rules.length > 0 ? (
        <StatusCounts things={rules} what={messages['compare.rules']} />
      ) : (
        <span>{messages['compare.no-rule']}</span>
      )}
    </span>
  )
}

/** Makes an option or hosts what they are in the baseline, or were when the page was opened. */
function RevertButton({ cause, compared }: { readonly cause: Cause; readonly compared: Compared }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const isOpened = useAppState((state) => state.baseline === null)
  const edit = revertCause(cause, compared.comparison)
  if (!edit) return null
  const revertTo = messages[isOpened ? 'compare.revert-opened' : 'compare.revert']
  const short = nameCauseShort(cause, messages)
  const name = cause.kind === 'option' ? revertTo(short) : messages['compare.revert-hosts'](short)
  return (
    <Tip text={name}>
      <Button
        look="quiet"
        square
        aria-label={name}
        onClick={() => update({ type: 'edit', edit })}
        className="-my-1.5 -mr-1.5"
      >
        <RotateCcw size={14} aria-hidden />
      </Button>
    </Tip>
  )
}

/** What became of flows or rules that are alike; shows their place in the picture. */
function Sentence({ text, status, flows, ports }: Told): ReactNode {
  const messages = useLaterMessages()
  const update = useUpdate()
  // Without a baseline the picture has no place for what is gone.
  const hasGone = useAppState((state) => state.baseline !== null)
  const shown = hasGone ? flows : flows.filter(({ after }) => after !== null)
  const show = () =>
    update({
      type: 'point-at',
      ids: [...new Set(shown.map(connectionElement))],
      flows: shown.map(({ id }) => id),
    })
  if (status === null) return <li className="wrap-anywhere text-muted">{text}</li>
  return (
    <li className="flex items-start gap-2">
      <StatusSign status={status} />
      <div className="flex min-w-0 flex-1 flex-col items-start gap-1">
        {ports.length > 0 && <FlowChips flows={ports} />}
        <span className="wrap-anywhere text-soft">{text}</span>
      </div>
      {shown.length > 0 && (
        <Button
          square
          aria-label={messages['changes.show'](text)}
          title={messages['findings.show']}
          onClick={show}
        >
          <LocateFixed size={14} aria-hidden />
        </Button>
      )}
    </li>
  )
}
