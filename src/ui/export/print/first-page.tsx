import { describeDeployment } from '#core/exports/picture/make-picture.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { messagesFor } from '#core/messages/messages.ts'
import type { PrintSheets } from '../make-product.ts'
import { InlineSvg } from './inline-svg.tsx'

/** The first page: what the deployment is, and its picture, as large as the rest of it allows. */
export function FirstPage({ sheets }: { readonly sheets: PrintSheets }) {
  const { deployment, page, language, svg } = sheets
  const messages = messagesFor(language)
  const link = `${page}${encodeDeployment(deployment)}`
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
          <a href={link}>{messages['picture.link-line'](link)}</a>
        </p>
      </header>
      <InlineSvg svg={svg} className="print-picture" />
    </section>
  )
}
