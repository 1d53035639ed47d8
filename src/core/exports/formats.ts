import type { Deployment } from '#core/deployment/deployment.ts'
import { fail, type Result, succeed } from '#core/kit/result.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import type { VerificationState } from '#core/rules/verification/merge-verifications.ts'
import { gatherAsWanted } from '#core/topology/gather-hosts.ts'
import { type Narrowing, narrowTopology } from '#core/topology/narrow-topology.ts'
import type { Topology } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { exportDrawio } from './drawio/export-drawio.ts'
import { type FileContent, type FileTools, plainFacts } from './file-content.ts'
import { formatCsv, type SeparatorName } from './flows/format-csv.ts'
import { formatJson } from './flows/format-json.ts'
import { formatMarkdownDocument } from './markdown/format-document.ts'
import { formatFlowchart } from './mermaid/format-flowchart.ts'
import { exportPptx } from './office/pptx/export-pptx.ts'
import { exportXlsx } from './office/xlsx/export-xlsx.ts'
import { exportSvg } from './picture/export-svg.ts'
import type { NothingShown } from './picture/make-picture.ts'
import type { PictureSettings, Scale } from './picture/picture-settings.ts'
import { placePicture } from './picture/place.ts'
import { exportPng, forPixels } from './png/export-png.ts'
import type { DocumentSource } from './tables/deployment-tables.ts'
import { exportVsdx } from './vsdx/export-vsdx.ts'

/** Everything that can be set for a file; a format ignores what it does not have. */
export type FileSettings = PictureSettings & {
  /** Pixels of a PNG for each px of the picture. */
  readonly scale: Scale
  /** What stands between the cells of a CSV. */
  readonly separator: SeparatorName
}

export type FileRequest = {
  readonly deployment: Deployment
  /** The address of the page that a link opens, without a fragment; '' for none. */
  readonly page: string
  readonly settings: FileSettings
  /** What scripts found of the flows, to be put into the file; null for nothing. */
  readonly verification?: VerificationState | null
}

type Made<Problem> = Promise<Result<FileContent, NothingShown | Problem>>

/**
 * A `picture` is drawn from the scene and has its settings; a `diagram` is a picture that another
 * program draws in its own way; a `text` is written from the flows.
 */
type FormatKind = 'picture' | 'diagram' | 'text'

/** Settings of a file that are offered for some formats only. */
type FormatSetting = Exclude<keyof FileSettings, 'language' | 'shown'>

type Format = {
  /** Of its files, without a dot. */
  readonly ending: string
  readonly mediaType: string
  readonly kind: FormatKind
  readonly isBinary: boolean
  /** Whether people paste it somewhere rather than keep it as a file. */
  readonly canCopy: boolean
  /** What of its own can be set, beside the language and the part that is shown. */
  readonly settings: readonly FormatSetting[]
  readonly make: <Problem>(request: FileRequest, tools: FileTools<Problem>) => Made<Problem>
}

/** Of a drawing whose program places it. */
const drawingSettings = [
  'theme',
  'ground',
  'margin',
  'ports',
  'titleBlock',
  'legend',
] as const satisfies readonly FormatSetting[]

const pictureSettings = ['place', ...drawingSettings] as const satisfies readonly FormatSetting[]

/** Every file that can be written, in the order in which the formats are offered. */
export const formats = {
  svg: {
    ending: 'svg',
    mediaType: 'image/svg+xml',
    kind: 'picture',
    isBinary: false,
    canCopy: true,
    settings: [...pictureSettings, 'editable'],
    make: async (request, { layOut }) => {
      const picture = await exportSvg(request, request.settings, layOut)
      if (!picture.ok) return picture
      const { svg, scene } = picture.value
      return succeed({ ...textContent(svg), placed: placePicture(scene, request.settings.place) })
    },
  },
  png: {
    ending: 'png',
    mediaType: 'image/png',
    kind: 'picture',
    isBinary: true,
    canCopy: true,
    settings: [...pictureSettings, 'scale'],
    make: async (request, { layOut, rasterise }) => {
      const picture = await exportSvg(request, forPixels(request.settings), layOut)
      if (!picture.ok) return picture
      const link = encodeDeployment(request.deployment)
      return exportPng(picture.value, link, request.settings, rasterise)
    },
  },
  pptx: {
    ending: 'pptx',
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    kind: 'picture',
    isBinary: true,
    canCopy: false,
    settings: ['slide', 'theme', 'ports', 'connectors', 'legend', 'portSlides'],
    make: async (request, { layOut }) => {
      const file = await exportPptx(request, request.settings, layOut)
      return file.ok ? succeed({ ...file.value, ...plainFacts }) : file
    },
  },
  vsdx: {
    ending: 'vsdx',
    mediaType: 'application/vnd.ms-visio.drawing',
    kind: 'picture',
    isBinary: true,
    canCopy: false,
    settings: drawingSettings,
    make: async (request, { layOut }) => {
      const file = await exportVsdx(request, request.settings, layOut)
      return file.ok ? succeed({ ...file.value, ...plainFacts }) : file
    },
  },
  drawio: {
    ending: 'drawio',
    mediaType: 'application/vnd.jgraph.mxfile',
    kind: 'picture',
    isBinary: false,
    canCopy: false,
    settings: drawingSettings,
    make: async (request, { layOut }) => {
      const file = await exportDrawio(request, request.settings, layOut)
      if (!file.ok) return file
      return succeed({ ...textContent(file.value.content), preview: file.value.preview })
    },
  },
  xlsx: {
    ending: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    kind: 'picture',
    isBinary: true,
    canCopy: false,
    settings: ['theme', 'ports', 'connectors', 'legend'],
    make: async (request, { layOut }) => {
      const file = await exportXlsx(request, request.settings, layOut)
      return file.ok ? succeed({ ...file.value, ...plainFacts }) : file
    },
  },
  csv: {
    ending: 'csv',
    mediaType: 'text/csv;charset=utf-8',
    kind: 'text',
    isBinary: false,
    canCopy: false,
    settings: ['separator'],
    make: async ({ deployment, verification, settings: { language, separator, shown } }) =>
      writePart(deployment, shown, (all, part) =>
        formatCsv(all, deployment, language, separator, part, verification),
      ),
  },
  json: {
    ending: 'json',
    mediaType: 'application/json',
    kind: 'text',
    isBinary: false,
    canCopy: false,
    settings: [],
    make: async ({ deployment, verification, settings: { language, shown } }) =>
      writePart(deployment, shown, (all, part) =>
        formatJson(all, deployment, language, part, verification),
      ),
  },
  markdown: {
    ending: 'md',
    mediaType: 'text/markdown;charset=utf-8',
    kind: 'text',
    isBinary: false,
    canCopy: true,
    settings: [],
    make: async (request) => writeDocument(request, formatMarkdownDocument),
  },
  mermaid: {
    ending: 'mmd',
    mediaType: 'text/vnd.mermaid;charset=utf-8',
    kind: 'diagram',
    isBinary: false,
    canCopy: true,
    settings: [],
    make: async (request) =>
      writeDocument(request, ({ part, ...source }) =>
        formatFlowchart({ ...source, part: gatherAsWanted(part, request.settings.shown) }),
      ),
  },
} as const satisfies Readonly<Record<string, Format>>

export type FormatId = keyof typeof formats

export const isFormatId = (word: string): word is FormatId => Object.hasOwn(formats, word)

/** Whether a format has a setting of its own. */
export const hasSetting = (format: FormatId, setting: FormatSetting): boolean =>
  formats[format].settings.some((each) => each === setting)

export const formatIds: readonly FormatId[] = Object.keys(formats).filter(isFormatId)

/** What is written of the part that is to be shown. */
function writePart(
  deployment: Deployment,
  shown: Narrowing,
  write: (all: Topology, part: Topology) => string,
): Result<FileContent, NothingShown> {
  const all = topologyOf(deployment)
  const part = narrowTopology(all, shown)
  return part.hosts.length === 0
    ? fail({ kind: 'nothing-shown' })
    : succeed(textContent(write(all, part)))
}

function writeDocument(
  { deployment, page, verification = null, settings: { language, shown } }: FileRequest,
  write: (source: DocumentSource) => string,
): Result<FileContent, NothingShown> {
  return writePart(deployment, shown, (topology, part) =>
    write({ deployment, page, topology, part, language, verification }),
  )
}

const textContent = (content: string): FileContent => ({ content, ...plainFacts })

/** The file of a deployment: the same bytes in the browser and on the command line. */
export const makeFile = <Problem>(
  format: FormatId,
  request: FileRequest,
  tools: FileTools<Problem>,
): Made<Problem> => formats[format].make(request, tools)
