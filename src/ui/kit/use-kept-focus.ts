import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'

type KeptFocus = {
  readonly onFocus: (event: FocusEvent) => void
  readonly onBlur: () => void
}

/**
 * Keeps the keyboard in a part of the page whose elements come, go and change places. The browser
 * gives the focus of an element that goes to the whole page, and that of one that is moved, too:
 * what is still there gets it back, and for any other `goNear` says who does.
 *
 * @param goNear gets what had the focus, perhaps out of the page already
 */
export function useKeptFocus(
  part: RefObject<HTMLElement | null>,
  goNear: (lost: HTMLElement) => void,
): KeptFocus {
  const held = useRef<HTMLElement | null>(null)
  const near = useRef(goNear)
  useLayoutEffect(() => {
    near.current = goNear
  })
  // Synchronises with the page, in which elements also go without this component drawing anew.
  useEffect(() => {
    if (!part.current) return
    const observer = new MutationObserver(() => {
      const lost = held.current
      if (!lost || !isNowhere()) return
      if (lost.isConnected) lost.focus()
      if (isNowhere()) near.current(lost)
    })
    observer.observe(part.current, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [part])
  return {
    onFocus: ({ target }) => {
      // Popups are children of it for React and stand elsewhere.
      held.current = target instanceof HTMLElement && part.current?.contains(target) ? target : null
    },
    // React tells only of a focus that goes while its element stays.
    onBlur: () => {
      held.current = null
    },
  }
}

const isNowhere = (): boolean => document.activeElement === document.body
