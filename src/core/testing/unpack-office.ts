import { strFromU8, unzipSync } from 'fflate'
import { unescapeXml } from '#core/opening/unescape-xml.ts'

/** The parts of an office document by their paths, as text. */
export const unpackOffice = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

/** The runs of text of a part in their order. */
export const listRuns = (xml: string): string[] =>
  [...xml.matchAll(/<(?:a:)?t(?: [^>]*)?>([^<]*)<\/(?:a:)?t>/g)].map(([, text = '']) =>
    unescapeXml(text),
  )
