import { useMedia } from '#ui/kit/use-media.ts'
import type { ChoiceProps, ExportChoices } from './export-choices.ts'
import { ExportFooter } from './export-footer.tsx'
import { ExportSettings } from './export-settings.tsx'
import { FormatField, FormatList } from './format-list.tsx'
import { ProductPreview } from './product-preview.tsx'
import { useDelivery } from './use-delivery.ts'
import { useProduct } from './use-product.ts'

/** From here on the formats have a list beside their settings; `--breakpoint-wide` in styles.css. */
const roomyWindow = '(min-width: 62.5rem)'

/** What to export and how, beside a preview of exactly that; on a phone the preview is on top. */
export function ExportForm({ choices, onChange }: ChoiceProps) {
  const roomy = useMedia(roomyWindow)
  const product = useProduct(choices)
  const delivery = useDelivery(choices.target, product)
  const change = (changed: Partial<ExportChoices>) => {
    onChange(changed)
    delivery.clear()
  }
  return (
    <>
      <div
        className={`grid min-h-0 flex-1 grid-rows-[minmax(11rem,34dvh)_minmax(0,1fr)] split:grid-rows-1 cramped:block cramped:overflow-y-auto ${roomy ? 'split:grid-cols-[auto_21.5rem_minmax(0,1fr)]' : 'split:grid-cols-[min(21.5rem,58%)_minmax(0,1fr)]'}`}
      >
        {roomy && <FormatList choices={choices} onChange={change} />}
        <ExportSettings choices={choices} onChange={change}>
          {!roomy && <FormatField choices={choices} onChange={change} />}
        </ExportSettings>
        <ProductPreview product={product} onScale={(scale) => change({ scale })} />
      </div>
      <ExportFooter target={choices.target} made={product.made} delivery={delivery} />
    </>
  )
}
