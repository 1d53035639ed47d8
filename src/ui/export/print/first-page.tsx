import { describeBriefly } from '#core/exports/comparison/describe-comparison.ts'
import { describeDeployment } from '#core/exports/picture/make-picture.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { bareLink } from '#core/link/link-pairs.ts'
import { laterShownMessagesFor } from '#core/messages/later-messages.ts'
import { isolateText } from '#core/text/isolate-text.ts'
import { nameBaseline } from '#ui/kit/name-baseline.ts'
import { InlineSvg } from './inline-svg.tsx'
import { isAtEnd } from './long-link.tsx'
import { linkOf, type PrintSheets } from './make-sheets.ts'

/**
 * Browsers write no link of a page to itself into a PDF, and this one is what a PDF is opened by. An
 * empty query makes it that of another page, and changes nothing for who follows it. That of the
 * default deployment says at least that it is one.
 */
function linkFromElsewhere(sheets: PrintSheets): string {
  const { page } = sheets
  const fragment = linkOf({ ...sheets, page: '' }) || `#${bareLink}`
  return `${page}${page.includes('?') ? '&' : '?'}${fragment}`
}

/** What stands above the picture, which itself says where it is a part. */
function describeSheets({ deployment, language, content }: PrintSheets) {
  if (content.kind === 'ports') return describeDeployment(deployment, [], '', language)
  const messages = laterShownMessagesFor(language)
  const { name, from } = nameBaseline(content.baseline, language)
  const isTitle = name === isolateText(content.baseline.deployment.title)
  const source = isTitle ? [from] : [name, from]
  return {
    title: messages['comparison.title'],
    lines: [
      ...describeBriefly(
        content.comparison,
        language,
        source.filter((part) => part !== '').join(' · '),
      ),
      messages['picture.origin'](fingerprint(deployment)),
    ],
  }
}

/** The first page: what the deployment is, and its picture, as large as the rest of it allows. */
export function FirstPage({ sheets }: { readonly sheets: PrintSheets }) {
  const { language, picture } = sheets
  const messages = laterShownMessagesFor(language)
  const link = linkOf(sheets)
  const { title, lines } = describeSheets(sheets)
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
