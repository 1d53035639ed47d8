import { Popover } from '@base-ui/react/popover'
import { type ReactNode, useMemo } from 'react'
import { nameById, zoneName } from '#core/deployment/host-name.ts'
import { type View, wholeView } from '#core/link/view.ts'
import { listFamilies } from '#core/scene/draw-legend.ts'
import { listLikes } from '#core/topology/gather-hosts.ts'
import { isUnfolded } from '#core/topology/toggle-gathered.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ShowTrigger } from './show-trigger.tsx'

export function ShowPopover() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const topology = useAppState((state) => topologyOf(state.deployment))
  const view = useAppState((state) => state.view)
  const likes = useMemo(() => listLikes(topology), [topology])
  const split = likes.filter((group) => isUnfolded(view, group)).length
  const look = (change: Partial<View>) => update({ type: 'look', view: change })
  return (
    <PopoverFrame
      trigger={<ShowTrigger />}
      align="start"
      className="flex w-64 flex-col gap-3 rounded-xl p-3.5"
    >
      <Popover.Title className="font-semibold">{messages['view.show.title']}</Popover.Title>
      <Boxes
        title={messages['view.show.protocols']}
        values={listFamilies(topology)}
        hidden={view['hide-protocols']}
        onChange={(hidden) => look({ 'hide-protocols': hidden })}
        nameOf={(family) => messages[`family.${family}`]}
      />
      <Boxes
        title={messages['view.show.zones']}
        values={topology.zones.map(({ id }) => id)}
        hidden={view['hide-zones']}
        onChange={(hidden) => look({ 'hide-zones': hidden })}
        nameOf={(id) => nameById(id, topology.zones, (zone) => zoneName(zone, messages))}
      />
      {likes.length > 0 && (
        <CheckField
          label={messages['view.show.gather']}
          checked={split === 0}
          mixed={split > 0 && split < likes.length}
          onChange={(on) => look({ gather: on ? 'on' : 'off', unfold: [] })}
        />
      )}
      <Button onClick={() => look(wholeView)} className="self-start">
        {messages['view.show.all']}
      </Button>
    </PopoverFrame>
  )
}

type BoxesProps<Value extends string> = {
  readonly title: string
  readonly values: readonly Value[]
  readonly hidden: readonly Value[]
  readonly onChange: (hidden: Value[]) => void
  readonly nameOf: (value: Value) => ReactNode
}

function Boxes<Value extends string>({
  title,
  values,
  hidden,
  onChange,
  nameOf,
}: BoxesProps<Value>) {
  const set = (value: Value, shown: boolean) => {
    const others = hidden.filter((candidate) => candidate !== value)
    onChange(shown ? others : [...others, value])
  }
  return (
    <fieldset className="flex flex-col">
      <legend className="pb-1 text-small font-medium text-muted">{title}</legend>
      {values.map((value) => (
        <CheckField
          key={value}
          label={nameOf(value)}
          checked={!hidden.includes(value)}
          onChange={(shown) => set(value, shown)}
        />
      ))}
    </fieldset>
  )
}
