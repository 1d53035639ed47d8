import { ArrowRight, TriangleAlert } from 'lucide-react'
import { hostName } from '#core/deployment/host-name.ts'
import { Button } from '#ui/kit/button.tsx'
import { useGoToHost } from '#ui/kit/go-to-host.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { UnsettledServes } from '#ui/kit/use-unsettled-serves.ts'

/** Words for whom a server serves that nobody understands, what follows, and the way to mend them. */
export function UnsettledServesCard({ host, text }: UnsettledServes) {
  const messages = useLaterMessages()
  const goToHost = useGoToHost()
  const name = hostName(host, messages)
  const effect = host.serves.length === 0 ? 'all' : 'known'
  return (
    <article className="flex flex-col gap-1.5 py-3.5">
      <p className="flex items-center gap-1.5 text-note font-semibold text-danger">
        <TriangleAlert size={13} aria-hidden />
        {messages['severity.warning']}
      </p>
      <h3 className="font-semibold text-balance">{messages['unsettled-serves.title']}</h3>
      <p className="text-small text-soft wrap-anywhere">
        <span className="sr-only">{messages['findings.concerns']}: </span>
        <bdi className="rounded-sm bg-sunken px-1.5 py-0.5 text-note">{name}</bdi>
      </p>
      <p className="text-small text-pretty text-soft wrap-anywhere">
        {messages['unsettled-serves.text'](text)} {messages[`unsettled-serves.${effect}`]}
      </p>
      <Button
        aria-label={messages['findings.go-to-host'](name)}
        onClick={() => goToHost(host.id)}
        className="mt-1.5 self-start px-1.5!"
      >
        <ArrowRight size={13} aria-hidden />
        {messages['unsettled-serves.mend']}
      </Button>
    </article>
  )
}
