import { Check, TriangleAlert } from 'lucide-react'
import { Fragment, type MouseEvent, memo } from 'react'
import type { RuleWas } from '#core/comparison/tell-rule-was.ts'
import type { ListedRule } from '#core/rules/list-rules.ts'
import { lacksAddress, type RuleObject } from '#core/rules/rule.ts'
import { FlowChips } from '#ui/kit/flow-chips.tsx'
import { FlowResults } from '#ui/kit/flow-results.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { RuleStatus } from './rule-status.tsx'
import type { PointAtRule } from './use-point-at-rule.ts'
import { useRuleWas } from './use-rule-was.ts'

/** How much of a long list a cell shows; a rule of many hosts would push the others away. */
const mostListed = 5

type RuleRowProps = {
  readonly listed: ListedRule
  readonly found: ReadonlySet<string> | null
  /** The id of the firewall's boundary, or of its host. */
  readonly boundary: string
  /** One of its flows is selected. */
  readonly marked: boolean
  readonly onSelect: PointAtRule
}

/** One rule. The whole row can be clicked; its first cell has the button for the keyboard. */
export const RuleRow = memo(function RuleRow(props: RuleRowProps) {
  const { listed, found, boundary, marked, onSelect } = props
  const messages = useLaterMessages()
  const { rule, otherNumbers, sourceNames, destinationNames, isIncomplete, signs } = listed
  const was = useRuleWas(rule, boundary)
  const status = messages[isIncomplete ? 'rules.missing' : 'rules.ready']
  const others = messages['view.list'](otherNumbers)
  // Dragging over the text selects the text.
  const select = (_: MouseEvent) =>
    window.getSelection()?.isCollapsed !== false && onSelect(rule, marked)
  return (
    <tr
      data-rule={rule.id}
      data-flow={rule.flows.find(({ id }) => found?.has(id) !== false)?.id}
      data-marked={marked || undefined}
      data-incomplete={isIncomplete || undefined}
      onClick={select}
    >
      <th scope="row" data-column="number">
        <button
          type="button"
          data-row-button
          tabIndex={-1}
          aria-pressed={marked}
          aria-label={messages['rules.row'](
            rule.number,
            messages['view.list'](sourceNames),
            messages['view.list'](destinationNames),
            messages['view.list']([status, ...signs]),
          )}
          className="rules-number"
        >
          {rule.number}
        </button>
        {otherNumbers.length > 0 && (
          <span className="rules-note">
            {messages[rule.flows.length > 1 ? 'rules.is-of' : 'rules.in-group'](others)}
          </span>
        )}
      </th>
      <RuleCells listed={listed} was={was} />
      <td data-column="status">
        <div className="rules-states">
          <span className={isIncomplete ? 'rules-missing' : 'rules-ready'}>
            {isIncomplete ? (
              <TriangleAlert size={13} aria-hidden />
            ) : (
              <Check size={13} aria-hidden />
            )}
            {status}
          </span>
          {signs.map((sign) => (
            <span key={sign} className="rules-missing">
              <TriangleAlert size={13} aria-hidden />
              {sign}
            </span>
          ))}
          <FlowResults flows={rule.flows} />
          <RuleStatus rule={rule} boundary={boundary} />
          <Was what={was?.basis} />
        </div>
      </td>
    </tr>
  )
})

type RuleCellsProps = { readonly listed: ListedRule; readonly was: RuleWas | null }

/** What a rule lets through and why: all columns between its number and its status. */
export function RuleCells({ listed, was }: RuleCellsProps) {
  const { rule, sourceNames, destinationNames, purpose } = listed
  return (
    <>
      <td data-column="source">
        <Ends objects={rule.sources} names={sourceNames} was={was} />
      </td>
      <td data-column="destination">
        <Ends objects={rule.destinations} names={destinationNames} was={was} />
      </td>
      <td data-column="service">
        <FlowChips flows={rule.flows} />
      </td>
      <td data-column="purpose">
        <span className="rules-purpose" title={purpose}>
          {purpose}
        </span>
      </td>
      <td data-column="rows">
        {rule.rows.join(' ')}
        <Was what={was?.rows} />
      </td>
    </>
  )
}

/** What stood in the baseline instead of what stands above; nothing where that is the same. */
function Was({ what }: { readonly what: string | undefined }) {
  const messages = useLaterMessages()
  return what ? (
    <span className="rules-note">
      <Breakable text={messages['compare.was'](what)} />
    </span>
  ) : null
}

type EndsProps = {
  readonly objects: readonly RuleObject[]
  readonly names: readonly string[]
  readonly was: RuleWas | null
}

/** Hosts by name, each with where it is. */
function Ends({ objects, names, was }: EndsProps) {
  const shown = objects.slice(0, mostListed)
  return (
    <>
      {shown.map((object, index) => (
        <span key={object.host.id} className="rules-end">
          <span className="rules-end-name">{names[index]}</span>
          <Addresses object={object} />
          <Was what={was?.ofEnd.get(object.host.id)} />
        </span>
      ))}
      <More of={objects} />
    </>
  )
}

/** An IPv6 address breaks after its colons: a group that breaks reads as another address. */
const Breakable = ({ text }: { readonly text: string }) =>
  text.split(/(?<=:)(?=[^:])/).map((group, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: groups repeat, and never change places.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {group}
    </Fragment>
  ))

function Addresses({ object }: { readonly object: RuleObject }) {
  const messages = useLaterMessages()
  if (lacksAddress(object)) {
    return <span className="rules-no-address">{messages['rules.no-address']}</span>
  }
  return (
    <>
      {object.addresses.slice(0, mostListed).map(({ name, address }) => (
        <span key={name} className="rules-note">
          <Breakable text={address.text} />
        </span>
      ))}
      <More of={object.addresses} />
    </>
  )
}

function More({ of }: { readonly of: readonly unknown[] }) {
  const messages = useLaterMessages()
  return of.length > mostListed ? (
    <span className="rules-note">{messages['rules.more'](of.length - mostListed)}</span>
  ) : null
}
