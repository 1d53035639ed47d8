import { ClipboardPaste, Copy, Layers, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ComparedStatus } from '#core/comparison/comparison.ts'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { Button } from '#ui/kit/button.tsx'
import { offerTable } from '#ui/kit/offered-table.ts'
import { SaveTableButton } from '#ui/kit/save-table-button.tsx'
import { StatusFilter } from '#ui/kit/status-filter.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { AddHostMenu } from './add-host-menu.tsx'
import type { HostRow } from './list-rows.ts'
import { zonesId } from './zones-panel.tsx'

type HostsToolbarProps = {
  /** All hosts, and the selected ones. */
  readonly rows: readonly HostRow[]
  readonly selected: readonly HostRow[]
  /** What became of all that may be listed; null where nothing is compared. */
  readonly statuses: readonly { readonly status: ComparedStatus }[] | null
  /** The search and what else stands in the bar above a view. */
  readonly tools: ReactNode
  /** Whether only those without an address are shown. */
  readonly isNarrowed: boolean
  /** A search says itself how much it has found. */
  readonly isSearched: boolean
  /** Whether the zones stand over the table, where there is no room for them beside it. */
  readonly areZonesOpen: boolean
  readonly onZones: () => void
  readonly onAdd: (kind: HostKind) => void
  readonly onDuplicate: () => void
  readonly onRemove: () => void
  readonly onNarrow: (hosts: ReadonlySet<string> | null) => void
}

export function HostsToolbar(props: HostsToolbarProps) {
  const { rows, selected, isNarrowed, onNarrow } = props
  const messages = useLaterMessages()
  const removable = selected.filter(({ isRemovable }) => isRemovable)
  const present = rows.filter(({ unmet }) => unmet === null)
  const lacking = rows.filter(({ lacksAddress }) => lacksAddress)
  const removeName =
    removable.length > 1
      ? messages['hosts.remove-many'](removable.length)
      : messages['hosts.remove']
  return (
    <div className="hosts-toolbar">
      <AddHostMenu onAdd={props.onAdd} />
      <Button
        title={messages['hosts.import']}
        onClick={() => offerTable({ fileName: null, text: '' })}
      >
        <ClipboardPaste size={14} aria-hidden />
        <ToolName>{messages['hosts.import']}</ToolName>
      </Button>
      <SaveTableButton label={messages['hosts.save']} nameClass={toolName} />
      <Button
        look="quiet"
        title={messages['hosts.duplicate']}
        disabled={!selected.some(({ isMultiple }) => isMultiple)}
        onClick={props.onDuplicate}
      >
        <Copy size={14} aria-hidden />
        <ToolName>{messages['hosts.duplicate']}</ToolName>
      </Button>
      <Button
        look="quiet"
        title={removeName}
        disabled={removable.length === 0}
        onClick={props.onRemove}
      >
        <Trash2 size={14} aria-hidden />
        <ToolName>{removeName}</ToolName>
      </Button>
      <Button
        look="quiet"
        title={messages['zones.title']}
        aria-expanded={props.areZonesOpen}
        aria-controls={zonesId}
        onClick={props.onZones}
        className="hosts-zones"
      >
        <Layers size={14} aria-hidden />
        <ToolName>{messages['zones.title']}</ToolName>
      </Button>
      {props.statuses && <StatusFilter things={props.statuses} />}
      <div className="ml-auto flex items-center gap-x-3">
        {!props.isSearched && (
          <p className="flex flex-wrap items-center gap-x-1.5 font-medium tabular-nums">
            {messages['hosts.count'](present.length)}
            {(isNarrowed || lacking.length > 0) && <span className="text-muted">·</span>}
            {isNarrowed ? (
              <Link onClick={() => onNarrow(null)}>{messages['hosts.all']}</Link>
            ) : (
              lacking.length > 0 && (
                <Link onClick={() => onNarrow(new Set(lacking.map(({ host }) => host.id)))}>
                  {messages['hosts.without'](lacking.length)}
                </Link>
              )
            )}
          </p>
        )}
        {props.tools}
      </div>
    </div>
  )
}

/** The name of a tool, which a low view has no room for. */
const toolName = 'hosts-tool-name'

const ToolName = ({ children }: { readonly children: string }) => (
  <span className={toolName}>{children}</span>
)

type LinkProps = { readonly onClick: () => void; readonly children: string }

function Link({ onClick, children }: LinkProps) {
  return (
    <button type="button" onClick={onClick} className="hosts-link">
      {children}
    </button>
  )
}
