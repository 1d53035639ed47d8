import { strFromU8 } from 'fflate'
import { isPng, pngKeyword, readPngText } from '#core/exports/png/png-chunks.ts'
import { fail } from '#core/kit/result.ts'
import { decodeText } from './decode-text.ts'
import { findLink } from './find-link.ts'
import { findMetadata } from './find-metadata.ts'
import { openFragment } from './open-fragment.ts'
import { largestFile, type Opening } from './opening.ts'
import { looksLikeJson, readJsonDeployment } from './read-json-deployment.ts'

/**
 * The deployment in an SVG, PNG or JSON that Portscape made, or of the first link in a text. What
 * a file is, is told from its bytes and never from its name. Text is parsed and nothing is run.
 * Never throws.
 */
export function readDeployment(bytes: Uint8Array): Opening {
  if (bytes.length > largestFile) return fail({ kind: 'too-large' })
  if (isPng(bytes)) return readPng(bytes)
  const text = decodeText(bytes).trim()
  if (looksLikeJson(text)) return readJsonDeployment(text)
  return looksLikeXml(text) ? readSvg(text) : readLink(text)
}

/** The name of the chunk that ends a PNG; some programs write more after it. */
const hasPngEnd = (bytes: Uint8Array): boolean => strFromU8(bytes, true).includes('IEND')

function readPng(bytes: Uint8Array): Opening {
  const whole = hasPngEnd(bytes)
  const fragment = readPngText(bytes, pngKeyword)
  if (fragment !== null) return openFragment(fragment, !whole)
  return fail({ kind: whole ? 'not-portscape' : 'damaged' })
}

const svgEnd = /<\/(?:\w+:)?svg\s*>/

const looksLikeXml = (text: string): boolean => text.startsWith('<') && /<(?:\w+:)?svg\b/.test(text)

function readSvg(text: string): Opening {
  const metadata = findMetadata(text)
  switch (metadata.kind) {
    case 'found':
      return openFragment(metadata.fragment, !svgEnd.test(text))
    case 'cut':
      return fail({ kind: 'damaged' })
    case 'none':
      return fail({ kind: svgEnd.test(text) ? 'not-portscape' : 'damaged' })
  }
}

function readLink(text: string): Opening {
  const fragment = findLink(text)
  return fragment === null ? fail({ kind: 'not-portscape' }) : openFragment(fragment)
}
