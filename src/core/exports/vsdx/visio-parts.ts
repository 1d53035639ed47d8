import type { OfficePart, Relation } from '../office/pack-office.ts'
import { escapeXml } from '../svg/escape-xml.ts'
import { formatCell, formatCells } from './visio-cells.ts'
import { connectorMaster } from './visio-connectors.ts'
import { formatLine } from './visio-geometry.ts'
import type { PageContents } from './visio-page.ts'
import { visioFonts } from './visio-text.ts'

/** What parts of a Visio drawing are to each other ([MS-VSDX] 2.1). */
const base = 'http://schemas.microsoft.com/visio/2010/relationships'

export const visioDocumentRelation = `${base}/document`

const typeOf = (part: string): string => `application/vnd.ms-visio.${part}+xml`

export const visioPaths = {
  document: 'visio/document.xml',
  masters: 'visio/masters/masters.xml',
  master: 'visio/masters/master1.xml',
  pages: 'visio/pages/pages.xml',
  page: 'visio/pages/page1.xml',
} as const

const namespaces =
  'xmlns="http://schemas.microsoft.com/office/visio/2012/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xml:space="preserve"'

const relate = (id: string, type: string, target: string): Relation => ({
  id,
  type: `${base}/${type}`,
  target,
})

/** A drawing of one page of this name, which no text of a deployment is part of. */
export const writeVisioParts = (
  name: string,
  pageSheet: string,
  { shapes, connects }: PageContents,
): OfficePart[] => [
  {
    path: visioPaths.document,
    contentType: typeOf('drawing.main'),
    relations: [
      relate('rId1', 'masters', visioPaths.masters),
      relate('rId2', 'pages', visioPaths.pages),
    ],
    xml: `<VisioDocument ${namespaces}><DocumentSettings DefaultTextStyle="0" DefaultLineStyle="0" DefaultFillStyle="0"><GlueSettings>9</GlueSettings><SnapSettings>65847</SnapSettings></DocumentSettings><FaceNames><FaceName NameU="${visioFonts.latin}"/><FaceName NameU="${visioFonts.eastAsian}"/></FaceNames><StyleSheets>${noStyle}</StyleSheets></VisioDocument>`,
  },
  {
    path: visioPaths.masters,
    contentType: typeOf('masters'),
    relations: [relate('rId1', 'master', visioPaths.master)],
    xml: `<Masters ${namespaces}><Master ID="${connectorMaster}" NameU="Dynamic connector" Name="Dynamic connector" IsCustomNameU="1" IsCustomName="1" IconSize="1" AlignName="2" MatchByName="1" IconUpdate="0" UniqueID="{002A9108-0000-0000-8E40-00608CF305B2}" BaseID="{F7290A45-E3AD-11D2-AE4F-006008C9F5A9}" PatternFlags="0" Hidden="0" MasterType="0"><PageSheet LineStyle="0" FillStyle="0" TextStyle="0">${masterPage}</PageSheet><Rel r:id="rId1"/></Master></Masters>`,
  },
  {
    path: visioPaths.master,
    contentType: typeOf('master'),
    xml: `<MasterContents ${namespaces}><Shapes><Shape ID="5" Type="Shape" LineStyle="0" FillStyle="0" TextStyle="0">${masterShape}</Shape></Shapes></MasterContents>`,
  },
  {
    path: visioPaths.pages,
    contentType: typeOf('pages'),
    relations: [relate('rId1', 'page', visioPaths.page)],
    xml: `<Pages ${namespaces}><Page ID="0" NameU="Page-1" Name="${escapeXml(name)}">${pageSheet}<Rel r:id="rId1"/></Page></Pages>`,
  },
  {
    path: visioPaths.page,
    contentType: typeOf('page'),
    // Shapes of the page name the master by its number.
    relations: [relate('rId1', 'master', visioPaths.master)],
    xml: `<PageContents ${namespaces}><Shapes>${shapes}</Shapes>${connects === '' ? '' : `<Connects>${connects}</Connects>`}</PageContents>`,
  },
]

/** The one style: black on white, for whatever somebody adds. */
const noStyle = `<StyleSheet ID="0" NameU="No Style" Name="No Style">${formatCells({
  ...{ EnableLineProps: 1, EnableFillProps: 1, EnableTextProps: 1 },
  ...{ LineWeight: 0.01, LineColor: '#000000', LinePattern: 1, Rounding: 0 },
  ...{ BeginArrow: 0, EndArrow: 0, FillForegnd: '#ffffff', FillBkgnd: '#000000', FillPattern: 1 },
})}</StyleSheet>`

const masterPage = [
  formatCells({ PageWidth: 4, PageHeight: 4 }),
  formatCell('PageScale', 1, '', 'IN'),
  formatCell('DrawingScale', 1, '', 'IN'),
  formatCells({ DrawingSizeType: 4, DrawingScaleType: 0 }),
].join('')

/** A line from corner to corner; every line of the page has its own values in place of these. */
const masterShape = [
  formatCell('PinX', 2, 'GUARD((BeginX+EndX)/2)'),
  formatCell('PinY', 2, 'GUARD((BeginY+EndY)/2)'),
  formatCell('Width', 1, 'GUARD(EndX-BeginX)'),
  formatCell('Height', -1, 'GUARD(EndY-BeginY)'),
  formatCell('LocPinX', 0.5, 'GUARD(Width*0.5)'),
  formatCell('LocPinY', -0.5, 'GUARD(Height*0.5)'),
  formatCell('Angle', 0, 'GUARD(0DA)'),
  formatCell('FlipX', 0, 'GUARD(FALSE)'),
  formatCell('FlipY', 0, 'GUARD(FALSE)'),
  formatCells({ BeginX: 1.5, BeginY: 2.5, EndX: 2.5, EndY: 1.5 }),
  formatCells({ GlueType: 2, ObjType: 2, DynFeedback: 2, NoAlignBox: 1, FillPattern: 0 }),
  formatLine([
    { x: 0, y: 0 },
    { x: 1, y: -1 },
  ]),
].join('')
