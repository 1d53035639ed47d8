import { ExternalLink } from 'lucide-react'
import { type SourceId, sources } from '#core/configuration/sources.ts'
import { OutsideLink } from '#ui/kit/outside-link.tsx'
import { useMessages } from '#ui/kit/services.tsx'

/** A small link to the public page that a fact comes from; its name says whose page it is. */
export function SourceLink({ source }: { readonly source: SourceId }) {
  const messages = useMessages()
  const address = sources[source]
  const name = messages['options.source'](new URL(address).host)
  return (
    <OutsideLink
      href={address}
      title={name}
      className="relative inline-block rounded-sm align-[-0.125rem] text-muted before:absolute before:-inset-1.5 hover:text-accent-text"
    >
      <ExternalLink size={12} aria-hidden />
      <span className="sr-only">{name}</span>
    </OutsideLink>
  )
}
