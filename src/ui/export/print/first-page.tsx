import { describeDeployment, describePart } from '#core/exports/picture/make-picture.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import type { PrintSheets } from '../make-product.ts'
import { InlineSvg } from './inline-svg.tsx'

/** The first page: what the deployment is, and its picture, as large as the rest of it allows. */
export function FirstPage({ sheets }: { readonly sheets: PrintSheets }) {
  const { deployment, page, language, shown, svg } = sheets
  const messages = messagesFor(language)
  const link = `${page}${encodeDeployment(deployment)}`
  const part = describePart(shown, topologyOf(deployment), messages)
  const { title, lines } = describeDeployment(deployment, part, '', messages)
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
