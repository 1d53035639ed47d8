import { Popover } from '@base-ui/react/popover'
import { FileInput, History, Pin, X } from 'lucide-react'
import { type KeyboardEvent, type SyntheticEvent, useId, useRef, useState } from 'react'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { formatSettingProblem, listReasons } from '#core/opening/format-opening-problem.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import { linkTo } from '#platform/address-bar.ts'
import type { BaselineSource } from '#state/app-state.ts'
import { Button } from '#ui/kit/button.tsx'
import { deploymentEndings, FileChoice } from '#ui/kit/file-choice.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useAppState, useServices, useUpdate } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { type BaselineProblem, readBaseline, readBaselineText } from './read-baseline.ts'

/** What was handed over and is no baseline. */
type Refused = { readonly source: TakenSource; readonly problem: BaselineProblem }

/** A comparison was handed over, and either of its sides can be the baseline. */
type Asked = {
  readonly source: TakenSource
  readonly sides: { readonly before: Deployment; readonly after: Deployment }
}

type TakenSource = Extract<BaselineSource, { kind: 'link' | 'file' }>

/** All that can be a baseline: a click or a choice takes it, and then says so. */
export function BaselineForm({ onTaken }: { readonly onTaken: () => void }) {
  const messages = useLaterMessages()
  const { app } = useServices()
  const update = useUpdate()
  const baseline = useAppState((state) => state.baseline)
  const [refused, setRefused] = useState<Refused | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const takeSide = (deployment: Deployment, source: TakenSource) => {
    update({ type: 'compare', baseline: { deployment, source } })
    onTaken()
  }
  const take = async (reading: ReturnType<typeof readBaseline>, source: TakenSource) => {
    const read = await reading
    setRefused(read.ok ? null : { source, problem: read.problem })
    setAsked(null)
    if (!read.ok) return
    const { before, after } = read.value
    if (before) setAsked({ source, sides: { before, after } })
    else takeSide(after, source)
  }
  const takeState = (kind: 'opened' | 'kept') => {
    const { deployment, opened } = app.get()
    const taken = kind === 'opened' ? opened : deployment
    update({ type: 'compare', baseline: { deployment: taken, source: { kind } } })
  }
  return (
    <>
      <div className="flex flex-col gap-2">
        <Popover.Close render={<Button onClick={() => takeState('opened')} />}>
          <History size={14} aria-hidden />
          {messages['compare.take-opened']}
        </Popover.Close>
        <Popover.Close render={<Button onClick={() => takeState('kept')} />}>
          <Pin size={14} aria-hidden />
          {messages['compare.keep']}
        </Popover.Close>
        <p className="text-note text-muted">{messages['compare.keep-help']}</p>
      </div>
      <PresetField onTaken={onTaken} />
      <LinkField
        onTake={(text) =>
          void take(readBaselineText(text, linkTo('')), { kind: 'link', at: Date.now() })
        }
      />
      <FileButton
        onTake={(file) => void take(readBaseline(file), { kind: 'file', name: file.name })}
      />
      <div role="alert" className="contents">
        {refused && <RefusedText {...refused} />}
        {asked && (
          <AskedSides {...asked} onTake={(deployment) => takeSide(deployment, asked.source)} />
        )}
      </div>
      {baseline && (
        <Popover.Close
          render={
            <Button look="quiet" onClick={() => update({ type: 'compare', baseline: null })} />
          }
        >
          <X size={14} aria-hidden />
          {messages['compare.leave']}
        </Popover.Close>
      )}
    </>
  )
}

function PresetField({ onTaken }: { readonly onTaken: () => void }) {
  const messages = useLaterMessages()
  const update = useUpdate()
  const source = useAppState((state) => state.baseline?.source)
  const id = useId()
  // With the keys, most browsers take each preset that is passed in the closed list.
  const isPassing = useRef(false)
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isPassing.current) {
      event.preventDefault()
      onTaken()
    }
    isPassing.current = event.key !== 'Enter' && event.key !== ' '
  }
  return (
    <div
      className="flex flex-col gap-1"
      onKeyDownCapture={press}
      onPointerDownCapture={() => {
        isPassing.current = false
      }}
    >
      <label htmlFor={id} className="text-small font-medium">
        {messages['compare.preset']}
      </label>
      <SelectField
        id={id}
        choices={presetIds.map((preset) => ({
          value: preset,
          label: messages[`preset.${preset}`],
        }))}
        value={source?.kind === 'preset' ? source.preset : null}
        placeholder={messages['compare.choose-preset']}
        onChange={(preset) => {
          const deployment = deploymentOf(presetConfiguration(preset))
          const baseline = { deployment, source: { kind: 'preset', preset } } as const
          update({ type: 'compare', baseline })
          if (!isPassing.current) onTaken()
        }}
      />
    </div>
  )
}

function LinkField({ onTake }: { readonly onTake: (text: string) => void }) {
  const messages = useLaterMessages()
  const id = useId()
  const [text, setText] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onTake(text)
  }
  const submitAtEnter = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit(event)
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-1">
      <label htmlFor={id} className="text-small font-medium">
        {messages['compare.link']}
      </label>
      <div className="flex gap-2">
        {/* A field of one line would drop the line breaks of a wrapped link, by which it is read. */}
        <textarea
          id={id}
          rows={1}
          wrap="off"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={submitAtEnter}
          placeholder={messages['compare.link-hint']}
          spellCheck={false}
          className="h-control min-w-0 flex-1 resize-none overflow-hidden rounded-md border border-line-control bg-surface px-2.5 py-1.5 text-small placeholder:text-muted"
        />
        <Button type="submit" disabled={text.trim() === ''}>
          {messages['compare.take-link']}
        </Button>
      </div>
    </form>
  )
}

function FileButton({ onTake }: { readonly onTake: (file: File) => void }) {
  const messages = useLaterMessages()
  return (
    <FileChoice
      label={messages['compare.file']}
      accept={deploymentEndings}
      onFiles={([file]) => onTake(file)}
    >
      {(open) => (
        <Button onClick={open} className="self-start">
          <FileInput size={14} aria-hidden />
          {messages['compare.file']}
        </Button>
      )}
    </FileChoice>
  )
}

const sourceName = (source: TakenSource, messages: LaterMessages): string =>
  source.kind === 'file' ? messages['opening.file'](source.name) : messages['compare.the-link']

/** In a low window an answer would stand below what is seen of the popover. */
const bringIntoView = (answer: HTMLElement | null) => answer?.scrollIntoView({ block: 'nearest' })

type AskedSidesProps = Asked & { readonly onTake: (deployment: Deployment) => void }

/** Which side of a comparison is meant, by what each is called. */
function AskedSides({ source, sides, onTake }: AskedSidesProps) {
  const messages = useLaterMessages()
  return (
    <div
      ref={bringIntoView}
      className="flex flex-col gap-2 rounded-md border border-line-control p-2.5 text-small"
    >
      <p className="font-medium wrap-anywhere">
        {messages['compare.which-side'](sourceName(source, messages))}
      </p>
      {(['before', 'after'] as const).map((side) => (
        <Button key={side} onClick={() => onTake(sides[side])} className="justify-start!">
          {messages[`compare.side.${side}`]}
          <span className="truncate font-normal">{isolateText(sides[side].title)}</span>
        </Button>
      ))}
    </div>
  )
}

/** What is wrong; each text once. */
function RefusedText({ source, problem }: Refused) {
  const messages = useLaterMessages()
  const isDocument = source.kind === 'file'
  const name = sourceName(source, messages)
  const [said, reasons] =
    problem.kind === 'refused'
      ? [messages['compare.refused'](name), listReasons(problem.problem, isDocument, messages)]
      : [
          messages['compare.refused-partly'](name),
          problem.problems.map((one) => formatSettingProblem(one, isDocument, messages)),
        ]
  return (
    <div
      ref={bringIntoView}
      className="flex flex-col gap-1 rounded-md border border-notice-line bg-notice p-2.5 text-small"
    >
      <p className="font-medium wrap-anywhere">{said}</p>
      {[...new Set(reasons)].map((reason) => (
        <p key={reason} className="wrap-anywhere">
          {reason}
        </p>
      ))}
    </div>
  )
}
