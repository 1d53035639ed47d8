import { ExternalLink } from 'lucide-react'
import { OutsideLink } from '#ui/kit/outside-link.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** A link to the public page that a fact comes from, named by whose page it is. */
export function PageLink({ address }: { readonly address: string }) {
  const messages = useLaterMessages()
  return (
    <OutsideLink
      href={address}
      className="inline-flex items-center gap-1 rounded-sm text-accent-text hover:underline pointer-coarse:min-h-control"
    >
      {messages['details.source'](new URL(address).host)}
      <ExternalLink size={11} aria-hidden className="shrink-0" />
    </OutsideLink>
  )
}
