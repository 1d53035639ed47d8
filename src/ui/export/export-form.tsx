import { useMemo } from 'react'
import { comparisonFileName } from '#core/exports/comparison/comparison-file-name.ts'
import { fileName } from '#core/exports/file-name.ts'
import { Segments } from '#ui/kit/segments.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { useMedia, wideScreen } from '#ui/kit/use-media.ts'
import { type ChoiceProps, type ExportChoices, settleChoices, subjects } from './export-choices.ts'
import { ExportFooter } from './export-footer.tsx'
import { ExportSettings } from './export-settings.tsx'
import { FormatField, FormatList } from './format-list.tsx'
import type { PrintSheets } from './print/make-sheets.ts'
import { ProductPreview } from './product-preview.tsx'
import { endingOf } from './target-looks.ts'
import { useDelivery } from './use-delivery.ts'
import { useExportContext } from './use-export-context.ts'
import { useProduct } from './use-product.ts'

type ExportFormProps = ChoiceProps & {
  readonly onPrint: (sheets: PrintSheets) => Promise<void>
}

/** What to export and how, beside a preview of exactly that; on a phone the preview is on top. */
export function ExportForm({ choices: chosen, onChange, onPrint }: ExportFormProps) {
  const wide = useMedia(wideScreen)
  const context = useExportContext()
  const deployment = useAppState((state) => state.deployment)
  const { compared } = context
  const hasBaseline = compared !== null
  const choices = useMemo(() => settleChoices(chosen, hasBaseline), [chosen, hasBaseline])
  const { target, subject } = choices
  const product = useProduct(choices, context)
  const delivery = useDelivery(target, product, onPrint)
  const change = (changed: Partial<ExportChoices>) => {
    onChange(changed)
    delivery.clear()
  }
  const ending = endingOf(target)
  return (
    <>
      {hasBaseline && <SubjectField choices={choices} onChange={change} />}
      <div
        className={`grid min-h-0 flex-1 grid-rows-[minmax(11rem,34dvh)_minmax(0,1fr)] split:grid-rows-1 cramped:block cramped:overflow-y-auto ${wide ? 'split:grid-cols-[auto_21.5rem_minmax(0,1fr)]' : 'split:grid-cols-[min(21.5rem,58%)_minmax(0,1fr)]'}`}
      >
        {wide && <FormatList choices={choices} onChange={change} />}
        <ExportSettings choices={choices} onChange={change}>
          {!wide && <FormatField choices={choices} onChange={change} />}
        </ExportSettings>
        <ProductPreview product={product} onScale={(scale) => change({ scale })} />
      </div>
      <ExportFooter
        target={target}
        name={
          compared && subject === 'comparison'
            ? comparisonFileName(compared.comparison, ending)
            : fileName(deployment, ending)
        }
        made={product.made}
        delivery={delivery}
      />
    </>
  )
}

function SubjectField({ choices, onChange }: ChoiceProps) {
  const messages = useLaterMessages()
  return (
    <div className="flex border-b border-line px-4 py-2 low:py-0.5">
      <Segments
        label={messages['compare.export.subject']}
        choices={subjects.map((value) => ({ value, label: messages[`compare.export.${value}`] }))}
        value={choices.subject}
        onChange={(subject) => onChange({ subject })}
      />
    </div>
  )
}
