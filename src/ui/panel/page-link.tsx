import { ExternalLink } from 'lucide-react'
import { useMessages } from '#ui/kit/services.tsx'

/** A link to the public page that a fact comes from, named by whose page it is. */
export function PageLink({ address }: { readonly address: string }) {
  const messages = useMessages()
  return (
    <a
      href={address}
      target="_blank"
      rel="noreferrer noopener"
      className="inline-flex items-center gap-1 rounded-sm text-accent-text hover:underline pointer-coarse:min-h-control"
    >
      {messages['details.source'](new URL(address).host)}
      <ExternalLink size={11} aria-hidden className="shrink-0" />
    </a>
  )
}
