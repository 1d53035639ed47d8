import { Popover } from '@base-ui/react/popover'
import type { ReactNode } from 'react'
import type { View } from '#core/link/view.ts'
import { listFamilies } from '#core/scene/draw-legend.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { ShowTrigger } from './show-trigger.tsx'

/** A box to tick for each protocol family and zone of the deployment. */
export function ShowPopover() {
  const messages = useMessages()
  const update = useUpdate()
  const topology = useAppState((state) => topologyOf(state.configuration))
  const view = useAppState((state) => state.view)
  const look = (change: Partial<View>) => update({ type: 'look', view: change })
  return (
    <Popover.Root>
      <Popover.Trigger render={<ShowTrigger />} />
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="start" className="z-30">
          <Popover.Popup className="flex w-64 flex-col gap-3 rounded-xl border border-line bg-surface p-3.5 shadow-popup outline-none">
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
              values={topology.zones.map((zone) => zone.kind)}
              hidden={view['hide-zones']}
              onChange={(hidden) => look({ 'hide-zones': hidden })}
              nameOf={(zone) => messages[`zone.${zone}`]}
            />
            <Button
              onClick={() => look({ isolate: '', 'hide-protocols': [], 'hide-zones': [] })}
              className="self-start"
            >
              {messages['view.show.all']}
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
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
        <label key={value} className="flex min-h-7 items-center gap-2 pointer-coarse:min-h-10">
          <input
            type="checkbox"
            checked={!hidden.includes(value)}
            onChange={(event) => set(value, event.target.checked)}
            className="size-3.5 accent-accent"
          />
          {nameOf(value)}
        </label>
      ))}
    </fieldset>
  )
}
