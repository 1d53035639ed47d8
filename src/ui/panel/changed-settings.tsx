import { type ReactNode, useState } from 'react'
import type { Deployment } from '#core/deployment/deployment.ts'
import { formatAlike, formatChange } from '#core/deployment/format-change.ts'
import { changeKey, gatherChanges } from '#core/deployment/gather-changes.ts'
import type { Change } from '#core/deployment/list-changes.ts'
import type { Group } from '#core/kit/group-by.ts'
import { selectTold } from '#state/select-told.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AlikeButton } from './alike-flows.tsx'
import { HostButton } from './host-button.tsx'
import { OptionButton } from './option-button.tsx'

type ChangedSettingsProps = { readonly previous: Deployment; readonly deployment: Deployment }

/** What a step set; the same change of many hosts is one line. */
export function ChangedSettings({ previous, deployment }: ChangedSettingsProps) {
  return (
    <ChangeList
      changes={selectTold(previous, deployment)}
      previous={previous}
      deployment={deployment}
    />
  )
}

type ChangeListProps = ChangedSettingsProps & { readonly changes: readonly Change[] }

export function ChangeList({ changes, ...steps }: ChangeListProps) {
  return (
    <ul className="flex flex-col gap-1.5 text-small">
      {gatherChanges(changes).map((alike) => (
        <li key={changeKey(alike[0])} className="flex flex-col gap-1.5">
          {alike.length > 1 ? (
            <AlikeChanges changes={alike} {...steps} />
          ) : (
            <ChangedSetting change={alike[0]} {...steps} />
          )}
        </li>
      ))}
    </ul>
  )
}

type AlikeChangesProps = ChangedSettingsProps & { readonly changes: Group<Change> }

/** The same change of many hosts, with each of them on demand. */
function AlikeChanges({ changes, ...steps }: AlikeChangesProps) {
  const messages = useLaterMessages()
  const [isOpen, setOpen] = useState(false)
  const { name, what } = formatAlike(changes, steps.previous, steps.deployment, messages)
  return (
    <>
      <ChangeLine what={what}>
        <AlikeButton text={name} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
      </ChangeLine>
      {isOpen && (
        <ul className="flex flex-col gap-1.5 border-l border-line pl-2.5">
          {changes.map((change) => (
            <li key={changeKey(change)}>
              <ChangedSetting change={change} {...steps} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

type ChangedSettingProps = ChangedSettingsProps & { readonly change: Change }

function ChangedSetting({ change, previous, deployment }: ChangedSettingProps) {
  const messages = useLaterMessages()
  const { name, what } = formatChange(change, previous, deployment, messages)
  return (
    <ChangeLine what={what}>
      <WayTo change={change} name={name} />
    </ChangeLine>
  )
}

type ChangeLineProps = { readonly what: string; readonly children: ReactNode }

const ChangeLine = ({ what, children }: ChangeLineProps) => (
  <div className="flex items-baseline justify-between gap-3">
    {children}
    <span className="max-w-3/4 text-right wrap-break-word text-soft tabular-nums">{what}</span>
  </div>
)

/** The name of what changed, which leads to it where there is a way. */
function WayTo({ change, name }: { readonly change: Change; readonly name: string }) {
  switch (change.kind) {
    case 'option':
      return <OptionButton option={change.key} text={name} />
    case 'host':
    case 'host-added':
      return <HostButton host={change.host} text={name} />
    default:
      return <span className="wrap-anywhere">{name}</span>
  }
}
