import { Copy, Download, ShieldCheck, TriangleAlert } from 'lucide-react'
import { useId, useMemo, useState } from 'react'
import { comparisonFileName } from '#core/exports/comparison/comparison-file-name.ts'
import { fileName } from '#core/exports/file-name.ts'
import { formatNotListed } from '#core/matrix/not-listed-names.ts'
import type { RuleChanges } from '#core/rules/changes/list-rule-changes.ts'
import { type DialectId, dialects } from '#core/rules/dialects/dialects.ts'
import { formatUnsaid } from '#core/rules/dialects/format-unsaid.ts'
import { listTextRuns } from '#core/rules/dialects/list-text-runs.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { copyText } from '#platform/clipboard.ts'
import { saveFile } from '#platform/save-file.ts'
import { Button } from '#ui/kit/button.tsx'
import { focusNotListed } from '#ui/kit/focus-not-listed.ts'
import { Segments } from '#ui/kit/segments.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useCopy } from '#ui/kit/use-copy.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { DeviceNames } from './device-names.tsx'
import { isGone, isOfHost, type RulesScope } from './rules-scope.ts'
import { type DeviceFile, type RuleText, useRuleText } from './use-rule-text.ts'

/** What a device takes, written from the same rules as the table. */
export function DeviceText({ scope }: { readonly scope: RulesScope }) {
  const messages = useLaterMessages()
  const ruleText = useRuleText(scope)
  const { dialect, cover, file } = ruleText
  const kind = kindOf(scope)
  return (
    <section className="rules-device" aria-label={messages['rules.shows.text']}>
      <div className="rules-device-head">
        <ContentField scope={scope} ruleText={ruleText} />
        <TextChoiceFields scope={scope} ruleText={ruleText} />
        {file.ok && <Delivery scope={scope} ruleText={ruleText} file={file.value} />}
        <DeviceNames ruleText={ruleText} />
        {kind === 'boundary' && cover === 'hosts' && (
          <p className="text-small text-soft">{messages['rules.not-of-zones'](dialect.title)}</p>
        )}
        {file.ok && file.value.changes && (
          <ChangeSummary device={ruleText.device} changes={file.value.changes} />
        )}
      </div>
      {file.ok && (
        <>
          {/* Another text is read from its beginning. */}
          <TextLines key={`${ruleText.device} ${ruleText.change}`} text={file.value.content} />
          <Unsaid file={file.value} />
          {!isGone(scope) && <Remainder cover={cover} />}
        </>
      )}
    </section>
  )
}

/** What a scope is called where it does not matter which deployment has it. */
const kindOf = ({ kind }: RulesScope): 'boundary' | 'host' => (isOfHost(kind) ? 'host' : 'boundary')

type PartProps = { readonly scope: RulesScope; readonly ruleText: RuleText }

/** All rules, or the change alone, where there is a baseline that it leads from. */
function ContentField({ scope, ruleText }: PartProps) {
  const messages = useLaterMessages()
  const hasBaseline = useAppState(({ baseline }) => baseline !== null)
  const { change, choose } = ruleText
  if (!hasBaseline) return null
  return (
    <Segments
      choices={(['whole', 'change'] as const).map((value) => ({
        value,
        label: messages[`rules.content.${value}`],
        disabled: value === 'whole' && isGone(scope),
      }))}
      value={change ? 'change' : 'whole'}
      onChange={(content) => choose({ content })}
      label={messages['rules.content']}
    />
  )
}

type SummaryProps = { readonly device: DialectId; readonly changes: RuleChanges }

/** How many rules the device is told of, and what it makes of such a text. */
function ChangeSummary({ device, changes }: SummaryProps) {
  const messages = useLaterMessages()
  const { added, changed, reasons, removed } = changes
  const differing = added.length + changed.length + removed.length
  const sentences = [
    differing === 0
      ? messages['rules.change-none']
      : messages['rules.change-counts'](added.length, changed.length, removed.length),
    reasons.length === 0 ? '' : messages['rules.change-reasons'](reasons.length),
    differing === 0 ? '' : messages[`rules.change-way.${device}`],
  ]
  return (
    <p className="w-full text-small text-pretty text-soft">
      {messages['view.sentences'](sentences.filter((sentence) => sentence !== ''))}
    </p>
  )
}

function TextChoiceFields({ scope, ruleText }: PartProps) {
  const messages = useLaterMessages()
  const id = useId()
  const { device, devices, chooseDevice, choose, dialect, cover, isFixed } = ruleText
  const isOfZones = dialect.writes.includes('boundaries')
  return (
    <div className="rules-device-choices">
      <label htmlFor={`${id}-device`} className="sr-only">
        {messages['rules.device']}
      </label>
      <SelectField
        id={`${id}-device`}
        choices={devices.map((value) => ({ value, label: dialects[value].title }))}
        value={device}
        onChange={chooseDevice}
      />
      <label htmlFor={`${id}-scope`} className="sr-only">
        {messages['rules.scope']}
      </label>
      <SelectField
        id={`${id}-scope`}
        disabled={isFixed}
        choices={[
          { value: 'chosen', label: messages[`rules.scope.${kindOf(scope)}`] },
          { value: 'all', label: messages[`rules.scope.${isOfZones ? 'boundaries' : 'hosts'}`] },
        ]}
        value={cover === kindOf(scope) ? 'chosen' : 'all'}
        onChange={(wanted) => choose({ scope: wanted })}
      />
    </div>
  )
}

/** Hands the text to the clipboard or the disk, and says so. */
function Delivery({ scope, ruleText, file }: PartProps & { readonly file: DeviceFile }) {
  const messages = useLaterMessages()
  const deployment = useAppState((state) => state.deployment)
  const { dialect, cover, change } = ruleText
  const { outcome, copy } = useCopy(file)
  const [saved, setSaved] = useState<{ readonly of: DeviceFile; readonly name: string } | null>(
    null,
  )
  const save = () => {
    const mark = cover === kindOf(scope) ? scope.id.replace('>', '-') : cover
    const name = change
      ? comparisonFileName(change, dialect.ending, ['rule-change', mark])
      : fileName(deployment, dialect.ending, ['rules', mark])
    saveFile(name, new Blob([file.content], { type: dialect.mediaType }))
    setSaved({ of: file, name })
  }
  const copyAll = () => {
    setSaved(null)
    // A byte order mark is for files: on a console it would be a letter of the first word.
    return copy(() => copyText(file.content.replace(/^\uFEFF/, '')))
  }
  return (
    <>
      <div className="rules-device-buttons">
        <Button onClick={copyAll} className="px-2.5!">
          <Copy size={14} aria-hidden />
          {messages['rules.copy']}
        </Button>
        <Button onClick={save} className="px-2.5!">
          <Download size={14} aria-hidden />
          {messages['rules.download']}
        </Button>
      </div>
      <p role="status" className="rules-device-status">
        {saved?.of === file && messages['rules.downloaded'](saved.name)}
        {saved?.of !== file && outcome === 'copied' && messages['rules.copied']}
        {saved?.of !== file && outcome === 'copy-failed' && messages['rules.copy-failed']}
      </p>
    </>
  )
}

function TextLines({ text }: { readonly text: string }) {
  const runs = useMemo(() => listTextRuns(text), [text])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <pre tabIndex={0} className="rules-text">
      {runs.map((run, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text have no other identity
        <span key={index} data-run={run.kind}>
          {run.text}
        </span>
      ))}
    </pre>
  )
}

/** What the device cannot be told, each kind in a sentence. */
function Unsaid({ file }: { readonly file: DeviceFile }) {
  const messages = useLaterMessages()
  if (file.unsaid.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, also by keyboard
    <ul tabIndex={0} aria-label={messages['rules.unsaid']} className="rules-unsaid">
      {file.unsaid.map((unsaid) => (
        <li key={unsaid.kind}>
          <TriangleAlert size={13} aria-hidden className="mt-0.5 shrink-0" />
          <span>{formatUnsaid(unsaid, messages)}</span>
        </li>
      ))}
    </ul>
  )
}

/** What may be denied, and what no list of these flows has in it. */
function Remainder({ cover }: Pick<RuleText, 'cover'>) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const language = useAppState((state) => state.preferences.language)
  const { flows } = useAppState((state) => topologyOf(state.deployment))
  const showNotListed = () => {
    update({ type: 'look', view: { tab: 'ports' } })
    focusNotListed()
  }
  return (
    <div className="rules-remainder">
      <ShieldCheck size={15} aria-hidden className="mt-0.5 shrink-0" />
      <p>
        {messages[`rules.deny.${cover}`]}{' '}
        <button type="button" onClick={showNotListed} className="rules-link">
          {formatNotListed(flows, language)}
        </button>
      </p>
    </div>
  )
}
