import type { HostKind } from '#core/configuration/network-terms.ts'
import { foldText } from '#core/text/fold-text.ts'
import type { AddressFault } from '../addresses/find-address-fault.ts'
import { cleanName, longestName } from '../clean-name.ts'
import type { HostGroup } from '../deployment.ts'
import type { HostChange } from '../edit-hosts.ts'
import type { HostField } from '../setting-path.ts'
import { type MaskedHost, readAddressCell } from './read-address-cell.ts'

/** What cells name: a zone or a group of agents, by the name that is shown for it. */
export type NamedId = { readonly id: string; readonly name: string }

export type CellNames = {
  readonly zones: readonly NamedId[]
  /** Groups that a standalone Smart Protection Server may serve. */
  readonly groups: readonly NamedId[]
}

export type CellFault =
  | { readonly kind: 'address'; readonly text: string; readonly fault: AddressFault }
  | { readonly kind: 'unknown-zone' | 'unknown-group'; readonly text: string }
  | { readonly kind: 'serves-nobody' }

/** What a cell's text says of its host; nothing is changed where it has a fault. */
export type CellReading = {
  readonly change: HostChange
  readonly fault: CellFault | null
  readonly masked: readonly MaskedHost[]
}

const said = (change: HostChange, masked: readonly MaskedHost[] = []): CellReading => ({
  change,
  fault: null,
  masked,
})

const refused = (fault: CellFault): CellReading => ({ change: {}, fault, masked: [] })

export function readHostCell(
  text: string,
  field: HostField,
  kind: HostKind,
  names: CellNames,
): CellReading {
  switch (field) {
    case 'name':
      return said({ name: cleanName(text.slice(0, longestName)) ?? '' })
    case 'address': {
      const { entries, addresses, masked } = readAddressCell(text, kind)
      for (const { text: written, fault } of entries) {
        if (fault) return refused({ kind: 'address', text: written, fault })
      }
      return said({ addresses }, masked)
    }
    case 'zone':
      return readZone(text, names)
    default:
      return kind === 'standalone-sps'
        ? readServes(text, names)
        : refused({ kind: 'serves-nobody' })
  }
}

function findNamed(text: string, all: readonly NamedId[]): string | undefined {
  const wanted = foldText(text).trim()
  return all.find(({ id, name }) => foldText(name) === wanted || id === wanted)?.id
}

function readZone(text: string, { zones }: CellNames): CellReading {
  if (text.trim() === '') return said({ zone: '' })
  const zone = findNamed(text, zones)
  return zone === undefined ? refused({ kind: 'unknown-zone', text }) : said({ zone })
}

function readServes(text: string, { groups }: CellNames): CellReading {
  const serves: string[] = []
  for (const word of text.split(/[,;、\n]/u).filter((part) => part.trim() !== '')) {
    const group = findNamed(word, groups)
    if (group === undefined) return refused({ kind: 'unknown-group', text: word.trim() })
    serves.push(group)
  }
  return said({ serves: [...new Set(serves)] })
}

/** What stands in a cell, as it is edited and copied; `readHostCell` reads it. */
export function formatHostCell(
  host: HostGroup,
  field: HostField,
  zone: string,
  { zones, groups }: CellNames,
): string {
  const nameOf = (id: string, all: readonly NamedId[]) =>
    all.find((one) => one.id === id)?.name ?? id
  switch (field) {
    case 'name':
      return host.name
    case 'address':
      return host.addresses.join(', ')
    case 'zone':
      return nameOf(zone, zones)
    default:
      return host.serves.map((id) => nameOf(id, groups)).join(', ')
  }
}
