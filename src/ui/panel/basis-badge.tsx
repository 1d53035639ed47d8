import { ExternalLink } from 'lucide-react'
import type { PortKey } from '#core/configuration/configuration.ts'
import type { Basis } from '#core/configuration/network-terms.ts'
import { options } from '#core/configuration/options.ts'
import { sources } from '#core/configuration/sources.ts'
import { OutsideLink } from '#ui/kit/outside-link.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

const looks = {
  stated: 'border-success/40 text-success',
  inferred: 'border-notice-line bg-notice text-notice-ink',
  'other-source': 'border-accent-text/40 bg-accent-soft text-accent-text',
} as const satisfies Record<Basis, string>

type BasisBadgeProps = {
  readonly basis: Basis
  /** The options that set the port: another source is theirs. */
  readonly portOptions: readonly PortKey[]
}

/** Where a fact comes from, as a link to the page where that is known. */
export function BasisBadge({ basis, portOptions }: BasisBadgeProps) {
  const messages = useLaterMessages()
  const address = findAddress(basis, portOptions)
  const look = `inline-flex shrink-0 items-center gap-1 rounded-[5px] border px-1.5 text-note font-medium ${looks[basis]}`
  const word = messages[`basis.${basis}`]
  if (address === null) return <span className={look}>{word}</span>
  const name = messages['details.source'](new URL(address).host)
  return (
    <OutsideLink
      href={address}
      title={name}
      className={`relative before:absolute before:-inset-2 hover:underline ${look}`}
    >
      {word}
      <ExternalLink size={10} aria-hidden />
      <span className="sr-only">{name}</span>
    </OutsideLink>
  )
}

/** What is printed or read out of the list is in the list; the rest in the page of the option. */
function findAddress(basis: Basis, portOptions: readonly PortKey[]): string | null {
  if (basis !== 'other-source') return sources.list
  const pages = portOptions.map((option) => options[option].source)
  const page = pages.find((source) => source !== 'list')
  return page === undefined ? null : sources[page]
}
