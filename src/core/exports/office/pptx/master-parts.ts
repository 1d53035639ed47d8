import type { Box, Size } from '#core/kit/geometry.ts'
import type { Fonts } from '../drawing/drawing-target.ts'
import { formatPlace } from '../drawing/format-geometry.ts'
import { relationTypes } from '../office-relations.ts'
import { writeTheme } from '../office-theme.ts'
import type { OfficePart } from '../pack-office.ts'

export const presentationTypes = 'application/vnd.openxmlformats-officedocument.presentationml'

/** The namespaces that the parts of a presentation name their elements with. */
export const presentationNames =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** The start of every tree of shapes: a group without a place of its own. */
const emptyGroup =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>'

/** A tree of shapes on a ground, such as `<p:bg>…`. */
export const formatTree = (shapes: string, ground = ''): string =>
  `<p:cSld>${ground}<p:spTree>${emptyGroup}${shapes}</p:spTree></p:cSld>`

const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

const themeGround = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>'

/** A box that a slide fills with its own text. */
const formatPlaceholder = (id: number, name: string, kind: string, box: Box): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${kind}/></p:nvPr></p:nvSpPr><p:spPr>${formatPlace(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`

const titleStyle =
  '<p:titleStyle><a:lvl1pPr algn="l"><a:defRPr sz="2000" b="1"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/></a:defRPr></a:lvl1pPr></p:titleStyle>'
const plainStyle =
  '<a:lvl1pPr><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:lvl1pPr>'

export const paths = {
  presentation: 'ppt/presentation.xml',
  master: 'ppt/slideMasters/slideMaster1.xml',
  layout: 'ppt/slideLayouts/slideLayout1.xml',
  notesMaster: 'ppt/notesMasters/notesMaster1.xml',
  theme: 'ppt/theme/theme1.xml',
  notesTheme: 'ppt/theme/theme2.xml',
} as const

/** A page of notes, upright, as PowerPoint makes it. */
export const notesSize: Size = { width: 6_858_000, height: 9_144_000 }

/** Of a page of notes: the slide above, its text below. */
const notesBox: Box = { x: 685_800, y: 4_400_000, width: 5_486_400, height: 4_100_000 }
const slideOnNotes: Box = { x: 685_800, y: 1_143_000, width: 5_486_400, height: 3_086_100 }

/** What every presentation needs beside its slides: one layout with a title, and pages of notes. */
export function writeMasters(titleBox: Box, fonts: Fonts): OfficePart[] {
  const title = formatPlaceholder(2, 'Title', 'type="title"', titleBox)
  return [
    {
      path: paths.master,
      contentType: `${presentationTypes}.slideMaster+xml`,
      xml: `<p:sldMaster ${presentationNames}>${formatTree(title, themeGround)}${colourMap}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${titleStyle}<p:bodyStyle>${plainStyle}</p:bodyStyle><p:otherStyle>${plainStyle}</p:otherStyle></p:txStyles></p:sldMaster>`,
      relations: [
        { id: 'rId1', type: relationTypes.slideLayout, target: paths.layout },
        { id: 'rId2', type: relationTypes.theme, target: paths.theme },
      ],
    },
    {
      path: paths.layout,
      contentType: `${presentationTypes}.slideLayout+xml`,
      xml: `<p:sldLayout ${presentationNames} type="titleOnly" preserve="1">${formatTree(title).replace('<p:cSld>', '<p:cSld name="Title Only">')}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
      relations: [{ id: 'rId1', type: relationTypes.slideMaster, target: paths.master }],
    },
    {
      path: paths.notesMaster,
      contentType: `${presentationTypes}.notesMaster+xml`,
      xml: `<p:notesMaster ${presentationNames}>${formatTree(formatSlideImage(slideOnNotes) + formatPlaceholder(3, 'Notes', 'type="body" sz="quarter" idx="1"', notesBox), themeGround)}${colourMap}<p:notesStyle>${plainStyle}</p:notesStyle></p:notesMaster>`,
      relations: [{ id: 'rId1', type: relationTypes.theme, target: paths.notesTheme }],
    },
    writeTheme(paths.theme, fonts),
    writeTheme(paths.notesTheme, fonts),
  ]
}

/** The small picture of the slide on its page of notes; its place is the master's by default. */
export const formatSlideImage = (box: Box | null): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"${box ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr><p:spPr>${box ? `${formatPlace(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` : ''}</p:spPr></p:sp>`
