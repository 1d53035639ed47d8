import { useState } from 'react'
import { type FormatId, formats } from '#core/exports/formats.ts'
import { copyFile } from '#platform/copy-file.ts'
import { saveFile } from '#platform/save-file.ts'
import type { Target } from './export-choices.ts'
import type { PrintSheets } from './print/make-sheets.ts'
import type { Made, useProduct } from './use-product.ts'

/** What came of the last press of a button. */
export type Progress =
  | { readonly kind: 'idle' | 'busy' | 'copied' | 'copy-failed' }
  | { readonly kind: 'saved'; readonly name: string }

export type Delivery = {
  readonly progress: Progress
  readonly deliver: () => Promise<void>
  readonly copy: () => Promise<void>
  /** Forgets the last outcome, since other choices would have another one. */
  readonly clear: () => void
}

/** Hands the product to the disk, the clipboard or the printer; says how far that is. */
export function useDelivery(
  target: Target,
  { wait, makeAs }: Pick<ReturnType<typeof useProduct>, 'wait' | 'makeAs'>,
  print: (sheets: PrintSheets) => Promise<void>,
): Delivery {
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const deliver = async () => {
    setProgress({ kind: 'busy' })
    const made = await wait()
    // The preview says what is wrong.
    if (!made.ok) return setProgress({ kind: 'idle' })
    const product = made.value
    if (product.kind === 'print') {
      setProgress({ kind: 'idle' })
      return print(product.sheets)
    }
    saveFile(product.name, product.content)
    setProgress({ kind: 'saved', name: product.name })
  }
  const copy = async () => {
    setProgress({ kind: 'busy' })
    if (target === 'print') return
    const toCopied = (format: FormatId, made: Promise<Made>) => ({
      ...formats[format],
      content: contentOf(made),
    })
    const twin = twins[target]
    const others = twin ? [toCopied(twin, makeAs(twin))] : []
    const copied = await copyFile(toCopied(target, wait()), others)
    setProgress({ kind: copied ? 'copied' : 'copy-failed' })
  }
  return {
    progress,
    deliver,
    copy,
    clear: () => setProgress({ kind: 'idle' }),
  }
}

/** A picture is copied as shapes and as pixels at once: who pastes it takes what it can. */
const twins: Partial<Record<Target, FormatId>> = { svg: 'png', png: 'svg' }

async function contentOf(product: Promise<Made>): Promise<Blob> {
  const made = await product
  if (!made.ok || made.value.kind === 'print') throw new Error('There is no picture')
  return made.value.content
}
