import { type KeyboardEvent, useState } from 'react'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { type AgentZone, findAgents, listAgentZones } from '#core/deployment/served-agents.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import { CheckField } from './check-field.tsx'
import { useAppState, useUpdate } from './services.tsx'
import { useLaterMessages } from './use-later-messages.ts'

/** More agents than this are not taken in at a look. */
const mostSeen = 8

/** The agents that query a standalone Smart Protection Server; none chosen means all of them. */
export function ServesFields({ host }: { readonly host: HostGroup }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const deployment = useAppState((state) => state.deployment)
  const [search, setSearch] = useState('')
  const zones = listAgentZones(deployment)
  const found = findAgents(zones, search, messages)
  const [all, shown] = [countAgents(zones), countAgents(found)]
  const isMany = all > mostSeen
  // A zone of one agent is chosen with that.
  const areZoned = zones.length > 1 && all > zones.length
  const set = (serves: readonly string[]) =>
    update({ type: 'edit', edit: { kind: 'set-host', id: host.id, change: { serves } } })
  const choose = (ids: readonly string[], areChosen: boolean) => {
    const others = host.serves.filter((id) => !ids.includes(id))
    set(areChosen ? [...others, ...ids] : others)
  }
  return (
    <fieldset
      aria-label={messages['host-field.serves']}
      className="flex min-w-0 flex-col"
      onKeyDown={moveAmong}
    >
      {isMany && (
        <>
          <input
            type="search"
            aria-label={messages['hosts.serves-search']}
            placeholder={messages['hosts.serves-search']}
            autoComplete="off"
            spellCheck={false}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
            className="my-1 h-control min-w-0 rounded-md border border-line-control bg-surface px-2 placeholder:text-muted"
          />
          <p role="status" className="text-small text-muted tabular-nums empty:hidden">
            {search.trim() !== '' && messages['hosts.serves-found'](shown, all)}
          </p>
        </>
      )}
      <div
        className={
          isMany ? '-mx-1 flex max-h-72 flex-col overflow-y-auto px-1 low:max-h-40' : 'contents'
        }
      >
        {search.trim() === '' && (
          <CheckField
            label={messages['hosts.serves-all']}
            checked={!zones.some(({ agents }) => agents.some(({ id }) => host.serves.includes(id)))}
            onChange={() => set([])}
          />
        )}
        {found.map(({ zone, agents }) => (
          <ZoneOfAgents
            key={zone.id}
            label={areZoned ? zoneName(zone, messages) : null}
            agents={agents}
            serves={host.serves}
            onChoose={choose}
          />
        ))}
      </div>
    </fieldset>
  )
}

const countAgents = (zones: readonly AgentZone[]): number =>
  zones.reduce((sum, { agents }) => sum + agents.length, 0)

type ZoneOfAgentsProps = Pick<AgentZone, 'agents'> & {
  /** What the zone is called; null where agents are not told by their zones. */
  readonly label: string | null
  readonly serves: readonly string[]
  readonly onChoose: (ids: readonly string[], areChosen: boolean) => void
}

function ZoneOfAgents({ label, agents, serves, onChoose }: ZoneOfAgentsProps) {
  const messages = useLaterMessages()
  const ids = agents.map(({ id }) => id)
  const chosen = ids.filter((id) => serves.includes(id)).length
  const fields = agents.map((agent) => (
    <CheckField
      key={agent.id}
      label={<span className="min-w-0 wrap-anywhere">{hostName(agent, messages)}</span>}
      checked={serves.includes(agent.id)}
      onChange={(isChosen) => onChoose([agent.id], isChosen)}
      className={label === null ? '' : 'ml-5'}
    />
  ))
  if (label === null) return fields
  return (
    <fieldset className="contents">
      <legend className="sr-only">{label}</legend>
      <CheckField
        label={
          <span className="min-w-0 font-medium wrap-anywhere">{`${isolateText(label)} (${ids.length})`}</span>
        }
        name={messages['hosts.serves-zone'](label, ids.length)}
        checked={chosen === ids.length}
        mixed={chosen > 0 && chosen < ids.length}
        onChange={(areChosen) => onChoose(ids, areChosen)}
        className="shrink-0"
      />
      {fields}
    </fieldset>
  )
}

/** Up and down go from one to the next, as in any list that opens; the Tab key does, too. */
function moveAmong(event: KeyboardEvent<HTMLElement>): void {
  const isUp = event.key === 'ArrowUp'
  if (!isUp && event.key !== 'ArrowDown') return
  const fields = [...event.currentTarget.querySelectorAll('input')]
  const at = fields.findIndex((field) => field.matches(':focus'))
  fields[isUp ? at - 1 : at + 1]?.focus()
  event.preventDefault()
}
