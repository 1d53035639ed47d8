import { useEffect, useState } from 'react'
import { formats } from '#core/exports/formats.ts'
import { formatRemedy } from '#core/exports/picture/format-remedy.ts'
import { findLegibility } from '#core/exports/picture/place.ts'
import { lendAddress, releaseAddress } from '#platform/object-address.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { formatPlaced } from './format-placed.ts'
import type { Product } from './make-product.ts'
import { PreviewFacts } from './preview-facts.tsx'

/** The squares that stand for a missing ground: light or dark as the ground would be. */
const checkerboards = {
  light: 'bg-[conic-gradient(#e9edf3_25%,#fff_0_50%,#e9edf3_0_75%,#fff_0)]',
  dark: 'bg-[conic-gradient(#1f2937_25%,#0f1623_0_50%,#1f2937_0_75%,#0f1623_0)]',
  print: 'bg-[conic-gradient(#ededed_25%,#fff_0_50%,#ededed_0_75%,#fff_0)]',
} as const

type PicturePreviewProps = { readonly picture: Extract<Product, { kind: 'picture' }> }

/** The file itself as large as there is room, and its size in px and at its place. */
export function PicturePreview({ picture }: PicturePreviewProps) {
  const { content, look, placed, preview } = picture
  const shown = preview?.picture ?? content
  // Where its program decides how large it is, nobody knows how small its text is.
  const judged = placed ?? (preview && withText(preview))
  const messages = useLaterMessages()
  const [address, setAddress] = useState('')
  const [size, setSize] = useState<readonly [number, number] | null>(null)
  // Holds the file in the browser as long as it is shown.
  useEffect(() => {
    const made = lendAddress(shown)
    setAddress(made)
    return () => releaseAddress(made)
  }, [shown])
  // A drawing that is given its size in mm has no px of its own.
  const pixels = size && !preview && !(placed && content.type === formats.svg.mediaType)
  const facts = [
    ...(pixels ? [messages['export.preview.pixels'](...size)] : []),
    ...(placed ? formatPlaced(placed, messages) : []),
    ...(preview?.pages
      ? [messages[`export.preview.${preview.pages.kind}`](preview.pages.count)]
      : []),
  ]
  return (
    <>
      <div className="flex min-h-0 flex-1 items-center justify-center p-4">
        {address !== '' && (
          <img
            src={address}
            alt={messages['export.preview.picture']}
            onLoad={({ currentTarget }) =>
              setSize([currentTarget.naturalWidth, currentTarget.naturalHeight])
            }
            className={`max-h-full max-w-full object-contain bg-size-[1rem_1rem] shadow-[0_0_0_1px_var(--line)] ${checkerboards[look.theme]}`}
          />
        )}
      </div>
      <PreviewFacts
        facts={facts.join(' · ')}
        content={content}
        hint={
          judged ? formatRemedy({ ...look, place: placed && look.place }, judged, messages) : ''
        }
        warns={judged !== null && findLegibility(judged) === 'illegible'}
      />
    </>
  )
}

const withText = ({ smallestText }: NonNullable<PicturePreviewProps['picture']['preview']>) =>
  smallestText === null ? null : { smallestText }
