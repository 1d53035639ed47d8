import { cleanName } from '../clean-name.ts'
import { parseHostId } from '../host-id.ts'
import type { FindZone } from './find-zone.ts'
import type { ImportRow, NamedZone, RowSource, RowTexts } from './host-import.ts'
import { readAddresses } from './read-addresses.ts'
import { type RowRole, readRole } from './read-role.ts'
import { readServed } from './resolve-served.ts'

/** What a row says of a host. */
export function readRow(source: RowSource, findZone: FindZone): ImportRow {
  const { number, id, texts, tells } = source
  const name = cleanName(texts.name)
  const read = readAddresses(texts.address)
  const hasWrong = read.wrong.length > 0
  return {
    number,
    id,
    source,
    role: roleOf(source, name ?? ''),
    name: name ?? '',
    hasLongName: name === null,
    ...read,
    saysAddresses: read.addresses.length > 0 || (tells.includes('address') && !hasWrong),
    zone: readZone(texts.zone, findZone),
    serves: readServed(texts.serves) ?? (tells.includes('serves') ? [] : null),
  }
}

/** A row in which somebody has written something else; itself where nothing has changed. */
export const reviseRow = (
  row: ImportRow,
  texts: Partial<RowTexts> | undefined,
  findZone: FindZone,
): ImportRow =>
  texts ? readRow({ ...row.source, texts: { ...row.source.texts, ...texts } }, findZone) : row

/** An id says the role, whatever else a row has. */
function roleOf({ id, role }: RowSource, name: string): RowRole {
  const parsed = id === null ? null : parseHostId(id)
  return parsed
    ? { kind: parsed.kind, text: role.cells.join(', '), doubt: null, isFromName: false }
    : readRole(role, name)
}

function readZone(text: string, findZone: FindZone): NamedZone | null {
  const name = cleanName(text)
  if (name === '') return null
  if (name === null) return { kind: 'wrong', name: text }
  const id = findZone(name)
  return id === null ? { kind: 'new', name } : { kind: 'known', id }
}
