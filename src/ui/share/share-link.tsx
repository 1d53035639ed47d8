import { Download } from 'lucide-react'
import { type Ref, useState } from 'react'
import { listRequest } from '#core/deployment/list-settings.ts'
import { comparisonFileName } from '#core/exports/comparison/comparison-file-name.ts'
import { formatComparisonJson } from '#core/exports/comparison/format-comparison.ts'
import { fileName } from '#core/exports/file-name.ts'
import { formatJson } from '#core/exports/flows/format-json.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { defaultView, isDefaultView } from '#core/link/view.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { linkTo } from '#platform/address-bar.ts'
import { saveFile } from '#platform/save-file.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { Button } from '#ui/kit/button.tsx'
import { CheckField } from '#ui/kit/check-field.tsx'
import { CopyField } from '#ui/kit/copy-field.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { UnappliedNote } from '#ui/kit/unapplied-note.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'

/** Chat tools cut links that are longer; Teams does near 2,048 characters. */
const longestLink = 2_000

/** The link, and the file instead where the link is too long for chat tools. */
export function ShareLink({ buttonRef }: { readonly buttonRef: Ref<HTMLButtonElement> }) {
  const messages = useLaterMessages()
  const deployment = useAppState((state) => state.deployment)
  const language = useAppState((state) => state.preferences.language)
  const [saved, setSaved] = useState<string | null>(null)
  const view = useAppState((state) => state.view)
  const baseline = useAppState((state) => state.baseline)
  const comparison = useAppState((state) => selectComparison(state)?.comparison ?? null)
  const [withBaseline, setWithBaseline] = useState(true)
  const [withView, setWithView] = useState(false)
  const [withRequest, setWithRequest] = useState(false)
  const link = linkTo(
    encodeDeployment(
      deployment,
      withView ? view : defaultView,
      withRequest ? 'keep' : 'leave',
      withBaseline ? baseline?.deployment : null,
    ),
  )
  const save = () => {
    const compared = withBaseline ? comparison : null
    const name = compared ? comparisonFileName(compared, 'json') : fileName(deployment, 'json')
    const text = compared
      ? formatComparisonJson(compared, language)
      : formatJson(topologyOf(deployment), deployment, language)
    saveFile(name, new Blob([text], { type: 'application/json' }))
    setSaved(name)
  }
  return (
    <>
      <CopyField
        key={`${withView} ${withRequest} ${withBaseline}`}
        text={link}
        copyFirst
        buttonRef={buttonRef}
      />
      <UnappliedNote />
      {baseline && (
        <CheckField
          label={messages['compare.share']}
          checked={withBaseline}
          onChange={setWithBaseline}
          className="text-small"
        />
      )}
      {!isDefaultView(view) && (
        <CheckField
          label={messages['view.share']}
          checked={withView}
          onChange={setWithView}
          className="text-small"
        />
      )}
      {listRequest(deployment).length > 0 && (
        <CheckField
          label={messages['share.with-request']}
          checked={withRequest}
          onChange={setWithRequest}
          className="text-small"
        />
      )}
      {link.length > longestLink && (
        <div className="flex flex-col items-start gap-2 rounded-md border border-notice-line bg-notice p-2.5 text-small">
          <p>{messages['share.long'](formatCount(link.length))}</p>
          <Button onClick={save}>
            <Download size={14} aria-hidden />
            {messages['share.save-file']}
          </Button>
          <p role="status">{saved === null ? '' : messages['share.file-saved'](saved)}</p>
        </div>
      )}
    </>
  )
}

/** With a comma between thousands, as both languages write it. */
const formatCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
