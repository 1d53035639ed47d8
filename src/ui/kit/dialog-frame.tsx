import { Dialog } from '@base-ui/react/dialog'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useMessages } from './services.tsx'

const places = {
  centre:
    'top-1/2 left-1/2 max-h-[calc(100dvh-2rem)] low:max-h-[calc(100dvh-0.5rem)] w-[min(30rem,calc(100vw-1.5rem))] -translate-1/2 rounded-xl',
  // Of one size and place, whatever it holds.
  wide: 'inset-x-0 top-[max(0.75rem,calc(50dvh-22rem))] mx-auto h-[min(44rem,calc(100dvh-1.5rem))] w-[min(64rem,calc(100vw-1.5rem))] rounded-xl max-md:top-3 max-md:h-[calc(100dvh-1.5rem)] low:top-1! low:h-[calc(100dvh-0.5rem)]!',
  left: 'inset-y-0 left-0 w-[min(20rem,calc(100vw-2.5rem))] border-y-0 border-l-0',
} as const

type DialogFrameProps = {
  readonly title: string
  readonly place: keyof typeof places
  /** Gives what has the focus at first, or true for the usual. */
  readonly initialFocus?: () => HTMLElement | true
  /** Gives what has the focus once it is closed, or true for the usual. */
  readonly finalFocus?: () => HTMLElement | true
  readonly children: ReactNode
}

/** What a dialog looks like: veil, frame, title and a button that closes it. */
export function DialogFrame({
  title,
  place,
  initialFocus,
  finalFocus,
  children,
}: DialogFrameProps) {
  const messages = useMessages()
  return (
    <Dialog.Portal>
      <Dialog.Backdrop className="fixed inset-0 z-10 bg-veil transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0" />
      <Dialog.Popup
        initialFocus={initialFocus ?? true}
        finalFocus={finalFocus ?? true}
        className={`fixed z-20 flex flex-col border border-line bg-surface text-ink shadow-popup transition-opacity duration-150 outline-none data-ending-style:opacity-0 data-starting-style:opacity-0 ${places[place]}`}
      >
        <div className="flex items-center justify-between gap-4 border-b border-line py-2.5 pr-2.5 pl-4 low:py-0.5">
          <Dialog.Title className="text-title font-semibold">{title}</Dialog.Title>
          <Dialog.Close render={<Button look="quiet" square aria-label={messages['app.close']} />}>
            <X size={16} aria-hidden />
          </Dialog.Close>
        </div>
        {children}
      </Dialog.Popup>
    </Dialog.Portal>
  )
}
