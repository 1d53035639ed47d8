import { Download } from 'lucide-react'
import { useState } from 'react'
import { comparisonFileName } from '#core/exports/comparison/comparison-file-name.ts'
import { formatChangeRequest } from '#core/exports/comparison/format-change-request.ts'
import { fileName } from '#core/exports/file-name.ts'
import { makeRuleFile, type RequestId, ruleFormat } from '#core/exports/rules/rule-formats.ts'
import { saveFile } from '#platform/save-file.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { selectVerification } from '#state/select-results.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { Segments } from '#ui/kit/segments.tsx'
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
  const compared = useAppState(selectComparison)
  const [content, setContent] = useState<'whole' | 'change'>('change')
  const change = compared && content === 'change' ? compared.comparison : null
  const save = (format: RequestId, mark: string) => {
    const { ending, mediaType } = ruleFormat(format)
    const handOver = (name: string, text: string) => {
      saveFile(name, new Blob([text], { type: mediaType }))
      setSaved(name)
    }
    if (change) {
      const name = comparisonFileName(change, ending, [`${mark}-change`])
      handOver(name, formatChangeRequest(format, change, language))
      return
    }
    const file = makeRuleFile(format, deployment, {
      language,
      view,
      boundary: null,
      host: null,
      verification: wantsResults ? verification : null,
    })
    if (file.ok) handOver(fileName(deployment, ending, [mark]), file.value.content)
  }
  return (
    <div className="request-files">
      <p
        role="status"
        className="min-w-0 flex-[1_1_14rem] text-small text-pretty wrap-anywhere text-muted"
      >
        {saved === '' ? messages['request.kept'] : messages['rules.downloaded'](saved)}
      </p>
      {compared && (
        <Segments
          choices={(['whole', 'change'] as const).map((value) => ({
            value,
            label: messages[`rules.content.${value}`],
          }))}
          value={content}
          onChange={setContent}
          label={messages['request.content-of-files']}
        />
      )}
      {verification && !change && (
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
