import { useEffect } from 'react'
import { useServices } from '#ui/kit/services.tsx'

/** Has the browser ask before the page goes with entries that stand in no link: they are lost. */
export function useLeaveGuard(): void {
  const { drafts } = useServices()
  // Synchronises with the window, which asks only while somebody listens.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (Object.keys(drafts.get()).length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [drafts])
}
