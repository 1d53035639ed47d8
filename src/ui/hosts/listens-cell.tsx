import { groupBy } from '#core/kit/group-by.ts'
import type { ListeningPort } from '#core/topology/topology.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { type HostRow, unitedHosts } from './list-rows.ts'

/** The ports that a host listens on; of a comparison those of both, where they differ. */
export function ListensCell({ row: { host, listens } }: { readonly row: HostRow }) {
  const ports = useAppState((state) => {
    const compared = selectComparison(state)
    return compared && unitedHosts(compared).get(host.id)?.listens
  })
  if (!ports?.some(({ fate }) => fate)) {
    return <span className="whitespace-pre-line">{listens || '–'}</span>
  }
  return (
    <span className="hosts-ports">
      {[...groupBy(ports, ({ transport }) => transport)].map(([transport, all]) => (
        <span key={transport}>
          {transport.toUpperCase()}
          {[...groupBy(all, ({ port }) => port).values()].map(([port], index) => (
            <span key={port.port}>
              {index > 0 && ','} <ComparedPort {...port} />
            </span>
          ))}
        </span>
      ))}
    </span>
  )
}

function ComparedPort({ port, fate }: ListeningPort) {
  const messages = useLaterMessages()
  switch (fate?.kind) {
    case 'added':
      return (
        <span className="hosts-port">
          <StatusSign status="added" /> {port}
        </span>
      )
    case 'removed':
      return (
        <span className="hosts-port">
          <StatusSign status="removed" /> <s>{port}</s>
        </span>
      )
    case 'moved':
      return (
        <span className="hosts-port">
          <StatusSign status="changed" />{' '}
          {messages['changes.from-to'](String(fate.from), String(port))}
        </span>
      )
    case undefined:
      return port
  }
}
