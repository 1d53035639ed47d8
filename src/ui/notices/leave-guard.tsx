import { useEffect } from 'react'
import { useServices } from '#ui/kit/services.tsx'

/** Has the browser ask before the page goes with entries that stand in no link: they are lost. */
export function LeaveGuard() {
  const { drafts } = useServices()
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (Object.keys(drafts.get()).length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [drafts])
  return null
}
