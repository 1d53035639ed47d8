import { RotateCcw } from 'lucide-react'
import { formatHostField } from '#core/deployment/format-change.ts'
import { hostName } from '#core/deployment/host-name.ts'
import type { HostField } from '#core/deployment/setting-path.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AbsentReason } from './absent-reason.tsx'
import { useGrid } from './grid-context.ts'
import type { GoneHost, HostRow } from './list-rows.ts'
import { ZoneSign } from './zone-sign.tsx'

type GoneCellProps = {
  readonly row: HostRow
  readonly gone: GoneHost
  readonly column: HostField
}

/** What the baseline says of a host that is gone, to be read; its name leads back to it. */
export function GoneCell({ row, gone, column }: GoneCellProps) {
  const messages = useLaterMessages()
  const baseline = useAppState((state) => state.baseline?.deployment)
  const { host } = row
  if (!baseline) return null
  const words = formatHostField(column, host, baseline, messages)
  switch (column) {
    case 'name':
      return <GoneName row={row} gone={gone} />
    case 'zone':
      return (
        <>
          <ZoneSign zone={row.zone} />
          <span className="wrap-anywhere">{words}</span>
        </>
      )
    case 'address':
      return (
        <span className="hosts-chips">
          {host.addresses.map((address) => (
            <span key={address} className="hosts-chip">
              {address}
            </span>
          ))}
          {host.addresses.length === 0 && '–'}
          {gone.excluded && (
            <span className="basis-full">
              <AbsentReason unmet={gone.excluded} />
            </span>
          )}
        </span>
      )
    case 'serves':
      return host.kind === 'standalone-sps' && <span className="wrap-anywhere">{words}</span>
  }
}

function GoneName({ row: { host }, gone }: Pick<GoneCellProps, 'row' | 'gone'>) {
  const messages = useLaterMessages()
  const grid = useGrid()
  const name = hostName(host, messages)
  return (
    <span className="flex min-w-0 flex-col items-start">
      <s className={`wrap-anywhere ${host.name === '' ? '' : 'font-semibold'}`}>{name}</s>
      <span className="text-note">
        <StatusSign status="removed" named />
      </span>
      {gone.excluded === null && (
        <Button
          look="quiet"
          tabIndex={-1}
          aria-label={messages['hosts.bring-back-name'](name)}
          onClick={() => grid.bringBack(host.id)}
          className="-ml-1.5 h-auto! min-h-6 px-1.5! text-note! text-accent-text! pointer-coarse:min-h-9"
        >
          <RotateCcw size={12} aria-hidden />
          {messages['hosts.bring-back']}
        </Button>
      )}
    </span>
  )
}
