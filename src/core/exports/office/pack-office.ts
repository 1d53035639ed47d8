import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../svg/escape-xml.ts'

/** A part's tie to another part or to an address outside; `id` is what its XML calls it. */
export type Relation = {
  readonly id: string
  /** The whole address of the relation's type. */
  readonly type: string
  /** The path of another part, or an address. */
  readonly target: string
  readonly isExternal?: boolean
}

/** A part of a package. */
export type OfficePart = {
  /** Without a slash at its start, such as `ppt/presentation.xml`. */
  readonly path: string
  readonly contentType: string
  /** Without the declaration. */
  readonly xml: string
  readonly relations?: readonly Relation[]
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** What zip can say earliest; read as local time, so that it is the same bytes everywhere. */
const noTime = '1980-01-01T00:00:00'

const namespaces = {
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const

const relationsType = 'application/vnd.openxmlformats-package.relationships+xml'

/**
 * A package as Office Open XML and Visio want it (ECMA-376, part 2): its parts, what each is, and
 * what each refers to. The same parts give the same bytes: no time, no folders, no byte order mark.
 */
export function packOffice(
  relations: readonly Relation[],
  parts: readonly OfficePart[],
): Uint8Array {
  const all = [
    { path: '[Content_Types].xml', xml: formatContentTypes(parts) },
    ...formatRelations('', relations),
    ...parts.flatMap((part) => [part, ...formatRelations(part.path, part.relations ?? [])]),
  ]
  const files = Object.fromEntries(all.map(({ path, xml }) => [path, strToU8(declaration + xml)]))
  return zipSync(files, { level: 9, mtime: noTime })
}

function formatContentTypes(parts: readonly OfficePart[]): string {
  const overrides = parts.map(
    ({ path, contentType }) =>
      `<Override PartName="/${escapeXml(path)}" ContentType="${escapeXml(contentType)}"/>`,
  )
  return `<Types xmlns="${namespaces.types}"><Default Extension="rels" ContentType="${relationsType}"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
}

/** The file beside a part that says what it refers to; none where it refers to nothing. */
function formatRelations(
  path: string,
  relations: readonly Relation[],
): { readonly path: string; readonly xml: string }[] {
  if (relations.length === 0) return []
  const slash = path.lastIndexOf('/') + 1
  const file = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`
  const each = relations.map(({ id, type, target, isExternal }) => {
    const to = isExternal ? target : findRelativePath(path, target)
    const mode = isExternal ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(to)}"${mode}/>`
  })
  return [
    {
      path: file,
      xml: `<Relationships xmlns="${namespaces.relations}">${each.join('')}</Relationships>`,
    },
  ]
}

/** From the folder of one part to another part. */
function findRelativePath(from: string, to: string): string {
  const folders = from.split('/').slice(0, -1)
  const steps = to.split('/')
  const shared = folders.findIndex((folder, index) => folder !== steps[index])
  const common = shared < 0 ? folders.length : shared
  return [...folders.slice(common).map(() => '..'), ...steps.slice(common)].join('/')
}
