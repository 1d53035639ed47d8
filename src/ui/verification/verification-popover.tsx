import { ChevronDown, Download, FileInput, Radar, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { hostName, nameById } from '#core/deployment/host-name.ts'
import { fileName } from '#core/exports/file-name.ts'
import { makeRuleFile } from '#core/exports/rules/rule-formats.ts'
import { formatTime } from '#core/rules/verification/format-verification.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { saveFile } from '#platform/save-file.ts'
import { Button } from '#ui/kit/button.tsx'
import { FileChoice } from '#ui/kit/file-choice.tsx'
import { PopoverFrame } from '#ui/kit/popover-frame.tsx'
import { readResults, toResultsSource } from '#ui/kit/read-results.ts'
import { useAppState, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

const scripts = { 'verify-ps1': 'ps1', 'verify-sh': 'sh' } as const

const scriptIds = ['verify-ps1', 'verify-sh'] as const

/** Hands out the scripts, takes what they wrote, and puts it away again. */
export function VerificationPopover() {
  const messages = useLaterMessages()
  const hasResults = useAppState((state) => state.verifications.length > 0)
  return (
    <PopoverFrame
      align="start"
      aria-label={messages['verification.title']}
      className="w-96 rounded-xl p-4"
      trigger={
        <Button className="px-2.5! font-normal!">
          <Radar size={14} aria-hidden />
          {messages['verification.title']}
          <ChevronDown size={13} aria-hidden className="-mr-0.5 opacity-70" />
        </Button>
      }
    >
      <ol className="flex flex-col gap-4">
        <Step number={1} title={messages['verification.run']}>
          <ScriptButtons />
        </Step>
        <Step number={2} title={messages['verification.read']}>
          <ReadButton />
        </Step>
      </ol>
      {hasResults && <Runs />}
    </PopoverFrame>
  )
}

type StepProps = {
  readonly number: number
  readonly title: string
  readonly children: ReactNode
}

function Step({ number, title, children }: StepProps) {
  return (
    <li className="flex gap-2">
      <span aria-hidden className="verification-step">
        {number}
      </span>
      <div className="flex min-w-0 flex-1 flex-col items-start gap-2">
        <h2 className="font-semibold">{title}</h2>
        {children}
      </div>
    </li>
  )
}

function ScriptButtons() {
  const messages = useLaterMessages()
  const deployment = useAppState((state) => state.deployment)
  const language = useAppState((state) => state.preferences.language)
  const [saved, setSaved] = useState('')
  const save = (format: (typeof scriptIds)[number]) => {
    const settings = { language, view: 'single', boundary: null, host: null } as const
    const file = makeRuleFile(format, deployment, settings)
    if (!file.ok) return
    const name = fileName(deployment, scripts[format], ['verify'])
    saveFile(name, new Blob([file.value.content], { type: 'text/plain;charset=utf-8' }))
    setSaved(name)
  }
  return (
    <>
      <p className="text-small text-soft">{messages['verification.run-help']}</p>
      <div className="flex flex-wrap gap-2">
        {scriptIds.map((format) => (
          <Button key={format} onClick={() => save(format)}>
            <Download size={14} aria-hidden />
            {messages[`verification.${format}`]}
          </Button>
        ))}
      </div>
      <p role="status" className="text-small wrap-anywhere text-success empty:hidden">
        {saved !== '' && messages['verification.saved'](saved)}
      </p>
    </>
  )
}

function ReadButton() {
  const messages = useLaterMessages()
  const update = useUpdate()
  return (
    <>
      <FileChoice
        label={messages['verification.choose']}
        accept=".json,.txt"
        multiple
        onFiles={(files) => void readResults(files.map(toResultsSource), update)}
      >
        {(open) => (
          <Button onClick={open}>
            <FileInput size={14} aria-hidden />
            {messages['verification.choose']}
          </Button>
        )}
      </FileChoice>
      <p className="text-small text-soft">{messages['verification.read-help']}</p>
    </>
  )
}

/** Where the results come from, and their end. */
function Runs() {
  const messages = useLaterMessages()
  const update = useUpdate()
  const runs = useAppState((state) => state.verifications)
  const hosts = useAppState((state) => topologyOf(state.deployment).hosts)
  return (
    <div className="mt-4 flex flex-col items-start gap-2 border-t border-line pt-3">
      <h2 className="font-semibold">{messages['verification.runs']}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard, too */}
      <ul tabIndex={0} className="max-h-32 w-full overflow-y-auto text-small text-soft">
        {runs.map(({ host, time, fingerprint }) => (
          <li key={`${host} ${time} ${fingerprint}`} className="wrap-anywhere tabular-nums">
            {messages['verification.run-of'](
              nameById(host, hosts, (known) => hostName(known, messages)),
              formatTime(time),
            )}
          </li>
        ))}
      </ul>
      <Button onClick={() => update({ type: 'clear-results' })}>
        <X size={14} aria-hidden />
        {messages['verification.clear']}
      </Button>
    </div>
  )
}
