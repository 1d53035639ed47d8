import { useMedia, wideScreen } from '#ui/kit/use-media.ts'
import type { ChoiceProps, ExportChoices } from './export-choices.ts'
import { ExportFooter } from './export-footer.tsx'
import { ExportSettings } from './export-settings.tsx'
import { FormatField, FormatList } from './format-list.tsx'
import type { PrintSheets } from './make-product.ts'
import { ProductPreview } from './product-preview.tsx'
import { useDelivery } from './use-delivery.ts'
import { useProduct } from './use-product.ts'

type ExportFormProps = ChoiceProps & {
  readonly onPrint: (sheets: PrintSheets) => Promise<void>
}

/** What to export and how, beside a preview of exactly that; on a phone the preview is on top. */
export function ExportForm({ choices, onChange, onPrint }: ExportFormProps) {
  const wide = useMedia(wideScreen)
  const product = useProduct(choices)
  const delivery = useDelivery(choices.target, product, onPrint)
  const change = (changed: Partial<ExportChoices>) => {
    onChange(changed)
    delivery.clear()
  }
  return (
    <>
      <div
        className={`grid min-h-0 flex-1 grid-rows-[minmax(11rem,34dvh)_minmax(0,1fr)] split:grid-rows-1 cramped:block cramped:overflow-y-auto ${wide ? 'split:grid-cols-[auto_21.5rem_minmax(0,1fr)]' : 'split:grid-cols-[min(21.5rem,58%)_minmax(0,1fr)]'}`}
      >
        {wide && <FormatList choices={choices} onChange={change} />}
        <ExportSettings choices={choices} onChange={change}>
          {!wide && <FormatField choices={choices} onChange={change} />}
        </ExportSettings>
        <ProductPreview product={product} onScale={(scale) => change({ scale })} />
      </div>
      <ExportFooter target={choices.target} made={product.made} delivery={delivery} />
    </>
  )
}
