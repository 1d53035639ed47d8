import type { ListedFlow } from '#core/flows/list-flows.ts'
import type { Group } from '#core/kit/group-by.ts'
import { listChips } from '#core/topology/list-chips.ts'
import type { Flow } from '#core/topology/topology.ts'
import { PortChip } from './port-chip.tsx'

/** One chip for flows that reach one port; a printed protocol says more than none. */
export function SharedChip({ flows }: { readonly flows: Group<ListedFlow> }) {
  const told = flows.find((flow) => flow.protocol !== null) ?? flows[0]
  const [chip] = listChips('', [told])
  return chip ? <PortChip {...chip} flows={flows.map((flow) => flow.id)} /> : null
}

export function FlowChips({ flows }: { readonly flows: readonly Flow[] }) {
  return (
    <span className="flex flex-wrap gap-1">
      {listChips('', flows).map((chip) => (
        <PortChip key={chip.id} {...chip} />
      ))}
    </span>
  )
}
