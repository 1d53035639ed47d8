import { FileDown } from 'lucide-react'
import { useEffect, useState } from 'react'
import { holdsHosts } from '#core/deployment/import/holds-hosts.ts'
import { findLink } from '#core/link/reading/find-link.ts'
import { watchDrops, watchPastes } from '#platform/hand-over.ts'
import { useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { openHandedOver } from './open-handed-over.ts'
import { OpeningNotice } from './opening-notice.tsx'
import { useLeaveGuard } from './use-leave-guard.ts'

const isMeant = (text: string) => findLink(text) !== null || holdsHosts(text)

/**
 * Takes what is dropped or pasted on the page, with a veil over it while something hovers, and asks
 * before the page goes.
 */
export function DropTarget() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const [over, setOver] = useState(false)
  useLeaveGuard()
  // Synchronises with what is dragged over the window and pasted into it.
  useEffect(() => {
    const stopDrops = watchDrops({
      show: setOver,
      take: (handed) => void openHandedOver(handed, 'dropped-text', update),
      isMeant,
    })
    const stopPastes = watchPastes({
      take: (handed) => void openHandedOver(handed, 'clipboard', update),
      isMeant,
    })
    return () => {
      stopDrops()
      stopPastes()
    }
  }, [update])
  return (
    <>
      <OpeningNotice />
      {over && (
        <div className="pointer-events-none fixed inset-0 z-50 bg-canvas/80 p-4">
          <div className="flex size-full items-center justify-center rounded-xl border-2 border-dashed border-accent bg-accent-soft/40 p-4 text-center">
            <div className="flex flex-col items-center gap-1 rounded-xl border border-line bg-surface px-8 py-6 shadow-popup">
              <FileDown size={28} strokeWidth={1.5} aria-hidden className="mb-1 text-accent" />
              <p className="text-title font-semibold">{messages['opening.drop']}</p>
              <p className="text-small text-muted">{messages['opening.drop-help']}</p>
            </div>
          </div>
        </div>
      )}
    </>
  )
}
