import type { Size } from '#core/kit/geometry.ts'
import type { Language } from '#core/messages/language.ts'
import { formatRun } from '../drawing/format-text.ts'
import { relationTypes } from '../office-relations.ts'
import type { OfficePart, Relation } from '../pack-office.ts'
import { slideFonts } from './format-slide.ts'
import {
  formatSlideImage,
  formatTree,
  notesSize,
  paths,
  presentationNames,
  presentationTypes,
} from './master-parts.ts'
import { slideSizes } from './slide-size.ts'

/** What stands in a slide's notes: lines of text, then the link. */
export type Notes = {
  readonly lines: readonly string[]
  readonly link: string
  /** Whether the link is a whole address, which can be followed. */
  readonly isAddress: boolean
}

/** A slide as its XML, with its notes where it has any. */
export type Page = { readonly xml: string; readonly notes: Notes | null }

/** Lowest numbers that slides and masters may have as their ids. */
const firstSlideId = 256
const masterId = 2_147_483_648

const slidePath = (index: number) => `ppt/slides/slide${index + 1}.xml`
const notesPath = (index: number) => `ppt/notesSlides/notesSlide${index + 1}.xml`

/** The presentation and its slides in their order. */
export const writePages = (
  pages: readonly Page[],
  size: Size,
  language: Language,
): OfficePart[] => [
  writePresentation(pages.length, size),
  ...pages.flatMap(({ xml, notes }, index) => [
    {
      path: slidePath(index),
      contentType: `${presentationTypes}.slide+xml`,
      xml,
      relations: [
        { id: 'rId1', type: relationTypes.slideLayout, target: paths.layout },
        ...(notes
          ? [{ id: 'rId2', type: relationTypes.notesSlide, target: notesPath(index) }]
          : []),
      ],
    },
    ...(notes ? [writeNotes(notes, index, language)] : []),
  ]),
]

function writePresentation(count: number, { width, height }: Size): OfficePart {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const ids = numbers.map(
    (index) => `<p:sldId id="${firstSlideId + index}" r:id="rId${index + 4}"/>`,
  )
  const known = Object.values(slideSizes).find((one) => one.width === width)
  const type = known?.type ? ` type="${known.type}"` : ''
  const slides = numbers.map(
    (index): Relation => ({
      id: `rId${index + 4}`,
      type: relationTypes.slide,
      target: slidePath(index),
    }),
  )
  return {
    path: paths.presentation,
    contentType: `${presentationTypes}.presentation.main+xml`,
    xml: `<p:presentation ${presentationNames}><p:sldMasterIdLst><p:sldMasterId id="${masterId}" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${width}" cy="${height}"${type}/><p:notesSz cx="${notesSize.width}" cy="${notesSize.height}"/></p:presentation>`,
    relations: [
      { id: 'rId1', type: relationTypes.slideMaster, target: paths.master },
      { id: 'rId2', type: relationTypes.notesMaster, target: paths.notesMaster },
      { id: 'rId3', type: relationTypes.theme, target: paths.theme },
      ...slides,
    ],
  }
}

function writeNotes(
  { lines, link, isAddress }: Notes,
  index: number,
  language: Language,
): OfficePart {
  const look = { language, fonts: slideFonts, size: 12, isBold: false, colour: '#0f172a' }
  const paragraphs = [
    ...lines.map((line) => formatRun(line, look)),
    formatRun(link, look, isAddress ? 'rId3' : null),
  ].map((run) => `<a:p>${run}</a:p>`)
  const text = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`
  return {
    path: notesPath(index),
    contentType: `${presentationTypes}.notesSlide+xml`,
    xml: `<p:notes ${presentationNames}>${formatTree(formatSlideImage(null) + text)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relations: [
      { id: 'rId1', type: relationTypes.notesMaster, target: paths.notesMaster },
      { id: 'rId2', type: relationTypes.slide, target: slidePath(index) },
      ...(isAddress
        ? [{ id: 'rId3', type: relationTypes.hyperlink, target: link, isExternal: true }]
        : []),
    ],
  }
}
