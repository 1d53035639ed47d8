import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'

/** The parts of a package by their paths, each read as XML. */
export type VisioParts = ReadonlyMap<string, XMLDocument>

const { window } = new JSDOM('')

/** Throws where a part is no XML. */
export function readParts(bytes: Uint8Array): VisioParts {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => {
    const xml = new window.DOMParser().parseFromString(strFromU8(content), 'application/xml')
    const fault = xml.querySelector('parsererror')
    if (fault) throw new Error(`${path}: ${fault.textContent}`)
    return [path, xml] as const
  })
  return new Map(parts)
}

/** The elements of a name right within another. */
export const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(({ localName }) => localName === name)

/** The value or the formula of a cell; '' where it has none. */
export const cellOf = (parent: Element, name: string, what: 'V' | 'F' = 'V'): string =>
  childrenOf(parent, 'Cell')
    .find((cell) => cell.getAttribute('N') === name)
    ?.getAttribute(what) ?? ''

export const numberOf = (parent: Element, name: string): number => Number(cellOf(parent, name))

/** The rows of the sections of a name. */
export const rowsOf = (shape: Element, section: string): Element[] =>
  childrenOf(shape, 'Section')
    .filter((one) => one.getAttribute('N') === section)
    .flatMap((one) => childrenOf(one, 'Row'))

/** The words of a shape. */
export const wordsOf = (shape: Element): string =>
  childrenOf(shape, 'Text')
    .map(({ textContent }) => textContent)
    .join('')
