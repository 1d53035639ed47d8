import { Menu } from '@base-ui/react/menu'
import { ChevronDown, Plus } from 'lucide-react'
import { useRef } from 'react'
import { findUnmet } from '#core/configuration/condition.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { hostCatalogue } from '#core/deployment/host-catalogue.ts'
import { isSingle } from '#core/deployment/host-id.ts'
import { kindName } from '#core/deployment/host-name.ts'
import { Button } from '#ui/kit/button.tsx'
import { RolePicture } from '#ui/kit/role-picture.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Adds a host of a role. Of some there is one alone; others wait for their option. */
export function AddHostMenu({ onAdd }: { readonly onAdd: (kind: HostKind) => void }) {
  const messages = useLaterMessages()
  const configuration = useAppState((state) => configurationOf(state.deployment))
  const chosen = useRef<HostKind | null>(null)
  // Once the menu has let go of the focus, which goes to the name of the new host.
  const finish = (isOpen: boolean) => {
    if (isOpen) chosen.current = null
    else if (chosen.current) onAdd(chosen.current)
  }
  return (
    <Menu.Root modal={false} onOpenChangeComplete={finish}>
      <Menu.Trigger
        render={
          <Button>
            <Plus size={14} aria-hidden />
            <span className="hosts-tool-name">{messages['hosts.add']}</span>
            <ChevronDown size={13} aria-hidden className="text-muted" />
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="z-30">
          <Menu.Popup
            finalFocus={() => chosen.current === null}
            className="max-h-(--available-height) max-w-[calc(100vw-1rem)] min-w-64 overflow-y-auto rounded-lg border border-line bg-surface p-1 shadow-popup outline-none"
          >
            {hostKinds
              .filter((kind) => !isSingle(kind))
              .map((kind) => {
                const [unmet] = findUnmet(hostCatalogue[kind].presentWhen, configuration)
                return (
                  <Menu.Item
                    key={kind}
                    disabled={unmet !== undefined}
                    onClick={() => {
                      chosen.current = kind
                    }}
                    className="flex min-h-control items-center gap-2.5 rounded-md px-2 py-1 outline-none select-none data-disabled:text-muted data-highlighted:bg-hover"
                  >
                    <RolePicture kind={kind} />
                    <span className="flex min-w-0 flex-col">
                      {kindName(kind, messages)}
                      {unmet && (
                        <span className="max-w-72 text-note text-muted">
                          {formatUnmet(unmet, configuration, messages)}
                        </span>
                      )}
                    </span>
                  </Menu.Item>
                )
              })}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
