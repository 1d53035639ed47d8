import { type Scale, scales } from '#core/exports/picture/picture-settings.ts'
import type { ExportProblem } from '#state/make-export.ts'
import { Button } from '#ui/kit/button.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Product } from './make-product.ts'
import { PicturePreview } from './picture-preview.tsx'
import { PrintPreview } from './print-preview.tsx'
import { TextPreview } from './text-preview.tsx'
import type { Made } from './use-product.ts'

type ProductPreviewProps = {
  readonly product: { readonly made: Made | null; readonly making: boolean }
  /** Takes the scale that the browser can make. */
  readonly onScale: (scale: Scale) => void
}

/** Exactly what will be written, or why there is nothing. */
export function ProductPreview({ product, onScale }: ProductPreviewProps) {
  const messages = useLaterMessages()
  const { made, making } = product
  return (
    <section
      aria-label={messages['export.preview']}
      aria-busy={making}
      // What is shown is not yet what will be written: seen where it takes long.
      className="order-first flex min-h-0 min-w-0 flex-col bg-canvas split:order-none cramped:h-52 [&_img]:transition-opacity aria-busy:[&_img]:opacity-40 aria-busy:[&_img]:delay-150"
    >
      {made === null && (
        // Only where it takes long, so that nothing flickers.
        <p className="m-auto text-muted transition-opacity delay-300 starting:opacity-0">
          {messages['export.busy']}
        </p>
      )}
      {made?.ok && <Preview product={made.value} />}
      {/* Always there, so that readers hear when something goes wrong. */}
      <div role="status" className={made?.ok === false ? 'm-auto max-w-sm p-6 text-center' : ''}>
        {made?.ok === false && <Problem problem={made.problem} onScale={onScale} />}
      </div>
    </section>
  )
}

function Preview({ product }: { readonly product: Product }) {
  switch (product.kind) {
    case 'picture':
      return <PicturePreview picture={product} />
    case 'text':
      return <TextPreview text={product.text} content={product.content} />
    case 'print':
      return <PrintPreview sheets={product.sheets} />
  }
}

function Problem(props: {
  readonly problem: ExportProblem
  readonly onScale: ProductPreviewProps['onScale']
}) {
  const messages = useLaterMessages()
  const { problem, onScale } = props
  if (problem.kind === 'nothing-shown') return messages['export.nothing-shown']
  if (problem.kind === 'altered')
    return <span className="max-w-prose text-danger">{messages['export.altered']}</span>
  const largest =
    problem.kind === 'too-large'
      ? scales.find((scale) => scale === problem.largestScale)
      : undefined
  if (largest === undefined) return <span className="text-danger">{messages['export.failed']}</span>
  return (
    <span className="flex flex-col items-center gap-3">
      <span className="text-danger">{messages['export.too-large'](largest)}</span>
      <Button onClick={() => onScale(largest)}>{messages['export.use-scale'](largest)}</Button>
    </span>
  )
}
