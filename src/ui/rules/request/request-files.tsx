import { Download } from 'lucide-react'
import { useState } from 'react'
import { fileName } from '#core/exports/file-name.ts'
import { makeRuleFile, type RequestId, ruleFormat } from '#core/exports/rules/rule-formats.ts'
import { saveFile } from '#platform/save-file.ts'
import { selectVerification } from '#state/select-results.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useRuleView } from '../use-rules.ts'

/** The files of a request, each with what its name says of it. */
const files = [
  ['request-md', 'request'],
  ['rules-csv', 'rules'],
  ['matrix-csv', 'matrix'],
] as const satisfies readonly (readonly [RequestId, string])[]

/** What is sent: the whole request as a document, its rules as a table. */
export function RequestFiles() {
  const messages = useLaterMessages()
  const deployment = useAppState((state) => state.deployment)
  const language = useAppState((state) => state.preferences.language)
  const view = useRuleView()
  const verification = useAppState(selectVerification)
  const [wantsResults, setWantsResults] = useState(false)
  const [saved, setSaved] = useState('')
  const save = (format: RequestId, mark: string) => {
    const file = makeRuleFile(format, deployment, {
      language,
      view,
      boundary: null,
      host: null,
      verification: wantsResults ? verification : null,
    })
    if (!file.ok) return
    const { ending, mediaType } = ruleFormat(format)
    const name = fileName(deployment, ending, [mark])
    saveFile(name, new Blob([file.value.content], { type: mediaType }))
    setSaved(name)
  }
  return (
    <div className="request-files">
      <p
        role="status"
        className="min-w-0 flex-[1_1_14rem] text-small text-pretty wrap-anywhere text-muted"
      >
        {saved === '' ? messages['request.kept'] : messages['rules.downloaded'](saved)}
      </p>
      {verification && (
        <CheckField
          label={messages['verification.include']}
          checked={wantsResults}
          onChange={setWantsResults}
        />
      )}
      <span className="flex flex-wrap gap-1.5">
        {files.map(([format, mark]) => (
          <Button key={format} onClick={() => save(format, mark)} className="px-2.5!">
            <Download size={14} aria-hidden />
            {messages[`request.file.${format}`]}
          </Button>
        ))}
      </span>
    </div>
  )
}
