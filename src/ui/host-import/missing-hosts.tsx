import { TriangleAlert } from 'lucide-react'
import { useId, useState } from 'react'
import type { HostGroup } from '#core/deployment/deployment.ts'
import { nameWithRole } from '#core/deployment/format-change.ts'
import { hostName } from '#core/deployment/host-name.ts'
import type { ImportChoices, ImportPlan } from '#core/deployment/import/import-plan.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { Segments } from '#ui/kit/segments.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { changeSet } from './change-set.ts'
import type { Choose } from './use-host-import.ts'

/** So many are named at first. */
const fewHosts = 12

type MissingHostsProps = {
  readonly plan: ImportPlan
  readonly choices: ImportChoices
  readonly choose: Choose
}

/** The hosts of the deployment that a table does not mention, and which of them stay. */
export function MissingHosts({ plan, choices, choose }: MissingHostsProps) {
  const messages = useLaterMessages()
  const title = useId()
  const [isWhole, setWhole] = useState(false)
  const { missing, widened } = plan
  const { removesMissing: isRemoving, keptMissing } = choices
  if (missing.length === 0) return null
  const needed = missing.filter(({ isNeeded }) => isNeeded).map(({ host }) => host)
  const listed = isWhole ? missing : missing.slice(0, fewHosts)
  /** An unnamed one by its address, since there may be several. */
  const tell = (host: HostGroup): string =>
    host.name === ''
      ? messages['changes.host-named'](hostName(host, messages), host.addresses[0] ?? '')
      : nameWithRole(host, messages)
  const nameAll = (hosts: readonly HostGroup[]) => messages['view.list'](hosts.map(tell))
  return (
    <section aria-labelledby={title} className="rounded-lg border border-line px-3 py-2 text-small">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 id={title} className="min-w-0 flex-1">
          {messages['import.missing'](missing.length)}
        </h3>
        {needed.length < missing.length && (
          <Segments
            label={messages['import.missing-choice']}
            choices={[
              { value: 'keep', label: messages['import.missing-keep'] },
              { value: 'remove', label: messages['import.missing-remove'] },
            ]}
            value={isRemoving ? 'remove' : 'keep'}
            onChange={(value) => choose(() => ({ removesMissing: value === 'remove' }))}
          />
        )}
      </div>
      <ul aria-labelledby={title} className="flex flex-wrap gap-x-3 text-muted wrap-anywhere">
        {listed.map(({ host, isNeeded }) => (
          <li key={host.id}>
            {isRemoving && !isNeeded ? (
              <CheckField
                label={
                  <bdi className={keptMissing.has(host.id) ? '' : 'line-through'}>{tell(host)}</bdi>
                }
                name={messages['import.missing-remove-host'](tell(host))}
                checked={!keptMissing.has(host.id)}
                onChange={(goes) =>
                  choose((before) => ({
                    keptMissing: changeSet(before.keptMissing, host.id, !goes),
                  }))
                }
              />
            ) : (
              <bdi>{tell(host)}</bdi>
            )}
          </li>
        ))}
      </ul>
      {listed.length < missing.length && (
        <Button look="quiet" className="-ml-3" onClick={() => setWhole(true)}>
          {messages['import.missing-more'](missing.length - listed.length)}
        </Button>
      )}
      {isRemoving && needed.length > 0 && (
        <p className="mt-1 wrap-anywhere">{messages['import.missing-needed'](nameAll(needed))}</p>
      )}
      {widened.length > 0 && (
        <p className="mt-1 flex items-start gap-1.5 text-notice-ink wrap-anywhere">
          <TriangleAlert size={12} aria-hidden className="mt-1 shrink-0" />
          {messages['import.missing-widens'](nameAll(widened))}
        </p>
      )}
    </section>
  )
}
