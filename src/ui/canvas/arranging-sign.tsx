import { useEffect, useState } from 'react'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** In ms: what takes no longer is not worth a word. */
const noticed = 600

/** Says that the picture is a plain stand-in until it is arranged. Always there, so that readers hear it. */
export function ArrangingSign({ pending }: { readonly pending: boolean }) {
  return (
    <p
      role="status"
      className="pointer-events-none absolute inset-x-0 top-3 z-10 mx-auto w-fit rounded-full border-line px-3 py-1 text-small text-muted not-empty:border not-empty:bg-surface"
    >
      {pending && <Words />}
    </p>
  )
}

function Words() {
  const messages = useLaterMessages()
  const [late, setLate] = useState(false)
  // A short wait shows nothing, so that nothing flickers.
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), noticed)
    return () => clearTimeout(timer)
  }, [])
  return late && messages['canvas.arranging']
}
