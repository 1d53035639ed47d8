import { useMemo, useState } from 'react'
import type { CellNames, NamedId } from '#core/deployment/cells/host-cells.ts'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'
import { useAppState, useMessages } from '#ui/kit/services.tsx'

/** What cells call zones and groups of agents. */
export function useCellNames(): CellNames {
  const messages = useMessages()
  const deployment = useAppState((state) => state.deployment)
  const zones = useSame(
    deployment.zones.map((zone) => ({ id: zone.id, name: zoneName(zone, messages) })),
  )
  const groups = useSame(
    listHosts(deployment)
      .filter(({ kind }) => kind === 'agent')
      .map((host) => ({ id: host.id, name: hostName(host, messages) })),
  )
  return useMemo(() => ({ zones, groups }), [zones, groups])
}

/** The same object as long as it says the same, so that no row is drawn again for it. */
function useSame(names: readonly NamedId[]): readonly NamedId[] {
  const [known, setKnown] = useState(names)
  if (JSON.stringify(known) === JSON.stringify(names)) return known
  setKnown(names)
  return names
}
