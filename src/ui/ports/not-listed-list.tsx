import { listNotListed } from '#core/matrix/not-listed.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { notListedHeadingId, takeNotListedFocus } from '#ui/kit/focus-not-listed.ts'
import { OutsideLink } from '#ui/kit/outside-link.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** What the list leaves out, each with the page that says so: a firewall needs it, too. */
export function NotListedList() {
  const messages = useLaterMessages()
  const language = useAppState((state) => state.preferences.language)
  const { flows } = useAppState((state) => topologyOf(state.deployment))
  return (
    <section aria-labelledby={notListedHeadingId} className="flex flex-col gap-1">
      <h2
        id={notListedHeadingId}
        ref={takeNotListedFocus}
        tabIndex={-1}
        className="rounded-sm text-title font-semibold text-ink"
      >
        {messages['not-listed.title']}
      </h2>
      <p className="max-w-prose text-soft">{messages['not-listed.help']}</p>
      <ul className="flex max-w-prose flex-col gap-1 pt-1">
        {listNotListed(flows).map(({ id, name, text, address }) => (
          <li key={id} className="text-pretty">
            <span className="font-medium">{name[language]}</span>
            <span className="text-soft"> · {text[language]} </span>
            <OutsideLink
              href={address}
              className="rounded-sm text-small text-accent-text hover:underline"
            >
              {messages['details.source'](new URL(address).host)}
            </OutsideLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
