import { hostName } from '#core/deployment/host-name.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { CellRemark } from './cell-remark.tsx'
import type { RowDoubt } from './list-rows.ts'

/** A cell says the first few; the findings have them all. */
const mostRemarks = 2

/** Which addresses of a host another one has, too. */
export function AddressRemarks({ doubts }: { readonly doubts: readonly RowDoubt[] }) {
  const messages = useLaterMessages()
  const more = doubts.length - mostRemarks
  return (
    <>
      {doubts.slice(0, mostRemarks).map(({ kind, address, other }, index) => {
        const remark = messages[`hosts.doubt.${kind}`](address, hostName(other, messages))
        const isLast = index === mostRemarks - 1
        return (
          <CellRemark key={address} text={isLast && more > 0 ? `${remark} +${more}` : remark} />
        )
      })}
    </>
  )
}
