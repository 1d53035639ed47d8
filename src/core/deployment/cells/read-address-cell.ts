import type { HostKind } from '#core/configuration/network-terms.ts'
import { type AddressFault, findAddressFault } from '../addresses/find-address-fault.ts'
import { meansNone } from '../addresses/means-none.ts'
import { parseAddress } from '../addresses/parse-address.ts'
import { splitAddresses } from '../addresses/split-addresses.ts'
import { isManyMachines } from '../many-machines.ts'

/** One entry of a cell of addresses; `text` is how it was written. */
export type AddressEntry = { readonly text: string; readonly fault: AddressFault | null }

/** A host that was written with the mask of its network, as address lists have it. */
export type MaskedHost = { readonly written: string; readonly host: string }

export type AddressReading = {
  readonly entries: readonly AddressEntry[]
  /** What the entries say, each once; only those without a fault. */
  readonly addresses: readonly string[]
  readonly masked: readonly MaskedHost[]
}

/** Reads a cell of addresses. What of a server is written with a mask is its address alone. */
export function readAddressCell(text: string, kind: HostKind): AddressReading {
  const masked: MaskedHost[] = []
  const addresses: string[] = []
  const entries = splitAddresses(text).map((written): AddressEntry => {
    // It would be a name that a rule asks the DNS for.
    if (meansNone(written)) return { text: written, fault: { kind: 'not-an-address' } }
    const read = parseAddress(written)
    if (read.ok) addresses.push(read.value.text)
    else if (read.problem.kind === 'host-with-mask' && !isManyMachines(kind)) {
      const { host } = read.problem
      masked.push({ written, host })
      addresses.push(host)
      return { text: host, fault: null }
    }
    return { text: written, fault: findAddressFault(written) }
  })
  return { entries, addresses: [...new Set(addresses)], masked }
}
