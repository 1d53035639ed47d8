import { ArrowRight, ExternalLink, Info, LocateFixed, TriangleAlert } from 'lucide-react'
import { type Configuration, optionKeys } from '#core/configuration/configuration.ts'
import { formatValue } from '#core/configuration/format-value.ts'
import {
  type Finding,
  type FindingSeverity,
  findingElements,
  findingSeverities,
} from '#core/topology/findings/finding.ts'
import { formatConsequence, formatRemedy } from '#core/topology/findings/format-remedy.ts'
import { documentationAddress } from '#platform/documentation-address.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusPanel } from '#ui/kit/focus-panel.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { StatusSign } from '#ui/kit/status-sign.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { FindingHosts } from './finding-hosts.tsx'
import { OptionButton } from './option-button.tsx'

type FindingCardProps = {
  readonly finding: Finding
  /** The baseline does not have it. */
  readonly isNew?: boolean
}

/** A doubtful choice: what, why, what to do, and the ways to do it. */
export function FindingCard({ finding, isNew = false }: FindingCardProps) {
  const messages = useLaterMessages()
  const { kind, subject } = finding
  return (
    <article className="flex flex-col gap-1.5 py-3.5">
      <div className="flex items-center justify-between gap-2">
        <Severity finding={finding} />
        {isNew && <StatusSign status="added" named />}
      </div>
      <h3 className="font-semibold text-balance">{messages[`finding.${kind}.title`]}</h3>
      <p className="text-small text-soft">
        <span className="sr-only">{messages['findings.concerns']}: </span>
        <span className="rounded-sm bg-sunken px-1.5 py-0.5 text-note tabular-nums">{subject}</span>
      </p>
      <p className="text-small text-pretty text-soft">{messages[`finding.${kind}.explanation`]}</p>
      <p className="text-small font-medium text-pretty">{formatRemedy(finding, messages)}</p>
      <FindingHosts finding={finding} title={messages[`finding.${kind}.title`]} />
      <Ways finding={finding} />
    </article>
  )
}

const inks = {
  warning: 'text-danger',
  advice: 'text-notice-ink',
  note: 'text-muted',
} as const satisfies Record<FindingSeverity, string>

function Severity({ finding }: { readonly finding: Finding }) {
  const messages = useLaterMessages()
  const severity = findingSeverities[finding.kind]
  const Icon = severity === 'warning' ? TriangleAlert : Info
  return (
    <p className={`flex items-center gap-1.5 text-note font-semibold ${inks[severity]}`}>
      <Icon size={13} aria-hidden />
      {messages[`severity.${severity}`]}
    </p>
  )
}

function Ways({ finding }: { readonly finding: Finding }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const { kind, options, remedy } = finding
  const title = messages[`finding.${kind}.title`]
  return (
    <>
      {remedy && (
        <p className="pt-1 text-small text-pretty text-soft">
          {formatConsequence(finding, messages)} {messages['findings.apply-note']}
        </p>
      )}
      <div className="flex flex-wrap gap-1.5 pt-1.5">
        {remedy && <ApplyButton remedy={remedy} />}
        <Button
          aria-label={messages['findings.show-name'](title)}
          onClick={() =>
            update({ type: 'point-at', ids: findingElements(finding), flows: finding.flows })
          }
          className="px-1.5!"
        >
          <LocateFixed size={13} aria-hidden />
          {messages['findings.show']}
        </Button>
      </div>
      <ul className="flex flex-col items-start gap-1 pt-1 text-small">
        {options.map((option) => (
          <li key={option}>
            <OptionButton option={option} />
          </li>
        ))}
        <li>
          <a
            href={documentationAddress(kind, language)}
            target="_blank"
            rel="noopener"
            aria-label={messages['findings.documentation-name'](title)}
            className="inline-flex items-center gap-1 rounded-sm text-accent-text hover:underline pointer-coarse:min-h-control"
          >
            {messages['findings.documentation']}
            <ExternalLink size={12} aria-hidden />
          </a>
        </li>
      </ul>
    </>
  )
}

/** Sets what ends the finding, and says so beforehand. */
function ApplyButton({ remedy }: { readonly remedy: Partial<Configuration> }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const names = optionKeys
    .filter((key) => remedy[key] !== undefined)
    .map((key) =>
      messages['findings.apply'](
        messages[`option.${key}`],
        formatValue(key, remedy[key] ?? '', messages),
      ),
    )
  const apply = () => {
    update({ type: 'edit', edit: { kind: 'set-options', change: remedy } })
    focusPanel()
  }
  return (
    <Button
      look="primary"
      onClick={apply}
      className="h-auto! min-h-control px-1.5! py-1 text-left text-small! whitespace-normal!"
    >
      <ArrowRight size={13} aria-hidden className="shrink-0" />
      <span className="flex flex-col">
        {names.map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
    </Button>
  )
}
