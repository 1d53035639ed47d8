import { assertNever } from '#core/kit/assert-never.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { AddressFault } from '../addresses/find-address-fault.ts'
import type { CellFault } from './host-cells.ts'

/** Why a cell's text cannot be applied, in a few words. */
export function formatFault(fault: CellFault, messages: LaterMessages): string {
  switch (fault.kind) {
    case 'address':
      return formatAddressFault(fault.fault, messages)
    case 'unknown-zone':
    case 'serves-nobody':
      return messages[`fault.${fault.kind}`]
    case 'unknown-group':
      return messages['fault.unknown-group'](fault.text)
    default:
      return assertNever(fault)
  }
}

function formatAddressFault(fault: AddressFault, messages: LaterMessages): string {
  switch (fault.kind) {
    case 'not-an-address':
    case 'range-backwards':
    case 'mask-alone':
      return messages[`fault.${fault.kind}`]
    case 'host-with-mask':
      return messages['fault.host-with-mask'](fault.network, fault.host)
    case 'part-above':
    case 'leading-zero':
      return messages[`fault.${fault.kind}`](fault.part)
    case 'part-count':
      return messages['fault.part-count'](fault.count)
    case 'prefix-above':
      return messages['fault.prefix-above'](fault.prefix, fault.most)
    case 'not-a-prefix':
      return messages['fault.not-a-prefix'](fault.written)
    case 'short-range':
      return messages['fault.short-range'](fault.end)
    default:
      return assertNever(fault)
  }
}
