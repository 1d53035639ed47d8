// biome-ignore-all lint/a11y/useSemanticElements: rows of a table element cannot be left undrawn
// biome-ignore-all lint/a11y/useFocusableInteractive: cells take the focus, rows and heads do not
import { Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { HostKind } from '#core/configuration/network-terms.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { RolePicture } from '#ui/kit/role-picture.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

type RoleCellProps = {
  readonly kind: HostKind
  /** How many rows it stands beside. */
  readonly rows: number
  /** How many hosts have it in all. */
  readonly count: number
  /** Null where there may be no other one. */
  readonly onAdd: (() => void) | null
}

/** The cell of a role, beside all of its hosts. */
export function RoleCell({ kind, rows, count, onAdd }: RoleCellProps) {
  const messages = useLaterMessages()
  const name = kindName(kind, messages)
  return (
    <div role="rowheader" aria-rowspan={rows} aria-colindex={2} className="hosts-role">
      <div className="hosts-role-inner">
        <RolePicture kind={kind} />
        <span className="hosts-role-name">
          <span className="block wrap-anywhere">{name}</span>
          {count > 1 && (
            <span className="block text-small text-muted">{messages['hosts.group'](count)}</span>
          )}
        </span>
        {onAdd && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={messages['hosts.add-of'](name)}
            onClick={onAdd}
            className="hosts-role-add"
          >
            <Plus size={14} aria-hidden />
          </button>
        )}
      </div>
    </div>
  )
}

/** All hosts of one role. */
export function HostGroup({ children }: { readonly children: ReactNode }) {
  return (
    <div role="rowgroup" className="hosts-group">
      {children}
    </div>
  )
}
