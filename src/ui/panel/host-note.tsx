import type { ComparedHost } from '#core/comparison/comparison.ts'
import { tellHostWas } from '#core/comparison/tell-host-was.ts'
import { tellHostMatched } from '#core/comparison/tell-hosts.ts'
import { formatHostField } from '#core/deployment/format-change.ts'
import { listPossibleHosts } from '#core/deployment/list-hosts.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ComparedNote } from './compared-note.tsx'
import { Fact, Facts } from './facts.tsx'

/** What became of a host, with what of it differs; nothing while nothing is compared. */
export function HostNote({ id }: { readonly id: string }) {
  const host = useAppState((state) => selectComparison(state)?.hosts.get(id))
  if (!host) return null
  return (
    <ComparedNote
      status={host.status}
      isOf={({ source, destination }) => source === id || destination === id}
    >
      {host.status === 'changed' && <ChangedHost host={host} />}
    </ComparedNote>
  )
}

/** What of a host differs, before and after, and why it is taken for the same one. */
function ChangedHost({ host }: { readonly host: ComparedHost }) {
  const messages = useLaterMessages()
  const comparison = useAppState(selectComparison)?.comparison
  if (!comparison) return null
  const now = listPossibleHosts(comparison.after).find(({ id }) => id === host.id)
  if (!now) return null
  return (
    <>
      <Facts>
        {host.fields.map((field) => (
          <Fact key={field} name={messages[`host-field.${field}`]}>
            {messages['changes.from-to'](
              tellHostWas(host, field, comparison, messages) ?? '',
              formatHostField(field, now, comparison.after, messages),
            )}
          </Fact>
        ))}
      </Facts>
      <p className="text-note text-muted wrap-anywhere">{tellHostMatched(host, messages)}</p>
    </>
  )
}

/** What became of a host whose name stands before it; nothing where it stays as it was. */
export function HostSign({ host }: { readonly host: string }) {
  const status = useAppState((state) => selectComparison(state)?.statuses.ofHost.get(host))
  return status && status !== 'unchanged' ? <StatusSign status={status} /> : null
}

/** What became of one of several hosts, and what it had in each field that differs. */
export function HostMark({ host }: { readonly host: string }) {
  const messages = useLaterMessages()
  const compared = useAppState(selectComparison)
  const known = compared?.hosts.get(host)
  if (!compared || !known || known.status === 'unchanged') return null
  const fields = known.fields.flatMap((field) => {
    const was = tellHostWas(known, field, compared.comparison, messages)
    return was === null ? [] : [messages['setting.of'](messages[`host-field.${field}`], was)]
  })
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 text-note">
      <StatusSign status={known.status} named />
      {fields.length > 0 && (
        <span className="text-muted wrap-anywhere">
          {messages['compare.was'](messages['view.list'](fields))}
        </span>
      )}
    </span>
  )
}
