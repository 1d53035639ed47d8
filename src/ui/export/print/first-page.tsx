import { describeDeployment } from '#core/exports/picture/make-picture.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { bareLink } from '#core/link/link-pairs.ts'
import { laterShownMessagesFor } from '#core/messages/later-messages.ts'
import type { PrintSheets } from '../make-product.ts'
import { InlineSvg } from './inline-svg.tsx'

/** A longer link would take lines from the picture, and stands behind the table. */
const longestOnFirst = 140

export const linkOf = ({ deployment, page }: PrintSheets): string =>
  `${page}${encodeDeployment(deployment)}`

export const isAtEnd = (link: string): boolean => link.length > longestOnFirst

/**
 * Browsers write no link of a page to itself into a PDF, and this one is what a PDF is opened by. An
 * empty query makes it that of another page, and changes nothing for who follows it. That of the
 * default deployment says at least that it is one.
 */
function linkFromElsewhere({ deployment, page }: PrintSheets): string {
  const fragment = encodeDeployment(deployment)
  return `${page}${page.includes('?') ? '&' : '?'}${fragment === '' ? `#${bareLink}` : fragment}`
}

/** The first page: what the deployment is, and its picture, as large as the rest of it allows. */
export function FirstPage({ sheets }: { readonly sheets: PrintSheets }) {
  const { deployment, language, picture } = sheets
  const messages = laterShownMessagesFor(language)
  const link = linkOf(sheets)
  // The picture itself says that it is a part.
  const { title, lines } = describeDeployment(deployment, [], '', language)
  return (
    <section className="print-first">
      <header>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>
          <a href={linkFromElsewhere(sheets)}>
            {isAtEnd(link) ? messages['print.link-at-end'] : messages['picture.link-line'](link)}
          </a>
        </p>
      </header>
      {picture ? (
        <InlineSvg svg={picture.svg} className="print-picture" />
      ) : (
        <p>{messages['print.not-arranged']}</p>
      )}
    </section>
  )
}
