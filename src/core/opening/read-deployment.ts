import { isPng, pngKeyword, readPngText } from '#core/exports/png/png-chunks.ts'
import { fail } from '#core/kit/result.ts'
import { findLink } from '#core/link/reading/find-link.ts'
import { decodeText } from '#core/text/decode-text.ts'
import { findMetadata } from './find-metadata.ts'
import { isPdf, listPdfLinks } from './list-pdf-links.ts'
import { openDecoded, openFragment } from './open-fragment.ts'
import { largestFile, type Opening } from './opening.ts'
import { looksLikeJson, readJsonDeployment } from './read-json-deployment.ts'
import { unpackDiagram } from './unpack-diagram.ts'

/**
 * The deployment in an SVG, PNG or JSON that Portscape made, or of the first link in a text or PDF. What
 * a file is, is told from its bytes and never from its name. Text is parsed and nothing is run.
 * Never throws.
 */
export function readDeployment(bytes: Uint8Array): Opening {
  if (bytes.length > largestFile) return fail({ kind: 'too-large' })
  if (isPng(bytes)) return readPng(bytes)
  if (isPdf(bytes)) return readPdf(bytes)
  const text = decodeText(bytes).trim()
  if (looksLikeJson(text)) return readJson(text)
  return looksLikeXml(text) ? readSvg(text) : readText(text)
}

function readPng(bytes: Uint8Array): Opening {
  const { text, isWhole } = readPngText(bytes, pngKeyword)
  if (text === null) return fail({ kind: isWhole ? 'not-portscape' : 'damaged' })
  return openFragment(text, !isWhole)
}

/** A printed document links to its deployment; what else it links to is no one's business here. */
function readPdf(bytes: Uint8Array): Opening {
  const openings = listPdfLinks(bytes).map(readLink)
  return openings.find(({ ok }) => ok) ?? openings.find(isOurs) ?? fail({ kind: 'not-portscape' })
}

/** Whether it is one of ours, whole or not. */
const isOurs = (opening: Opening): boolean => opening.ok || opening.problem.kind !== 'not-portscape'

/** Programs pass messages on as JSON; a link in one is as good as in any other text. */
function readJson(text: string): Opening {
  const opening = readJsonDeployment(text)
  return isOurs(opening) ? opening : readLink(text)
}

const svgEnd = /<\/(?:\w+:)?svg\s*>/

/** A page may have pictures in it, too; what counts there is its text. */
const looksLikeXml = (text: string): boolean =>
  /^<(?!(?:!doctype\s+)?html\b)/i.test(text) && /<(?:\w+:)?svg\b/.test(text)

function readSvg(text: string): Opening {
  const metadata = findMetadata(text)
  switch (metadata.kind) {
    case 'found':
      return openFragment(metadata.fragment, !svgEnd.test(text))
    case 'cut':
      return fail({ kind: 'damaged' })
    case 'emptied':
    case 'none': {
      const whole = metadata.kind === 'none' ? 'not-portscape' : 'emptied'
      return readTitleBlock(metadata.texts, svgEnd.test(text) ? whole : 'damaged')
    }
  }
}

/** A text with a link in it; draw.io may have packed that in a drawing. */
function readText(text: string): Opening {
  const opening = readLink(text)
  if (opening.ok || !text.includes('<diagram')) return opening
  const packed = readLink(unpackDiagram(text))
  return packed.ok ? packed : opening
}

/** Word processors drop the metadata; the title block's link stands among the words. */
function readTitleBlock(
  texts: string,
  otherwise: 'not-portscape' | 'emptied' | 'damaged',
): Opening {
  const opening = readLink(texts)
  return isOurs(opening) ? opening : fail({ kind: otherwise })
}

function readLink(text: string): Opening {
  const found = findLink(text)
  return found ? openDecoded(found) : fail({ kind: 'not-portscape' })
}
