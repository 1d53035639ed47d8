import type { ComparedStatus } from '#core/comparison/comparison.ts'
import { formatZoneField } from '#core/deployment/format-change.ts'
import { hostName } from '#core/deployment/host-name.ts'
import type { Zone } from '#core/topology/topology.ts'
import type { Compared } from '#state/select-comparison.ts'
import { selectTold } from '#state/select-told.ts'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { ComparedNote } from './compared-note.tsx'
import { Fact, Facts } from './facts.tsx'

type ZoneNoteProps = { readonly zone: Zone; readonly compared: Compared }

/** What became of a zone, and what it was; the flows that cross its border, or stay in it. */
export function ZoneNote({ zone, compared: { comparison, union } }: ZoneNoteProps) {
  const messages = useLaterMessages()
  const { before, after } = comparison
  const changes = selectTold(before, after).flatMap((change) =>
    change.kind === 'zone' && change.zone.id === zone.id ? [change] : [],
  )
  const listMoved = (side: 'before' | 'after') =>
    comparison.hosts.flatMap(({ before: had, after: has }) => {
      const [here, there] = side === 'before' ? [had, has] : [has, had]
      const isMoved = here?.zone === zone.id && there !== null && there.zone !== zone.id
      return isMoved && has ? [hostName(has, messages)] : []
    })
  const [left, came] = [listMoved('before'), listMoved('after')]
  const inside = new Set(union.hosts.flatMap((host) => (host.zone === zone.id ? [host.id] : [])))
  return (
    <ComparedNote
      status={findStatus(zone.id, comparison, changes.length > 0)}
      isOf={({ source, destination }) => inside.has(source) || inside.has(destination)}
    >
      {changes.length + left.length + came.length > 0 && (
        <Facts>
          {changes.map((change) => (
            <Fact key={change.field} name={messages[`zone-field.${change.field}`]}>
              {messages['changes.from-to'](
                formatZoneField(change.field, change.before, before, messages),
                formatZoneField(change.field, change.zone, after, messages),
              )}
            </Fact>
          ))}
          {came.length > 0 && (
            <Fact name={messages['compare.zone-came']}>{messages['view.list'](came)}</Fact>
          )}
          {left.length > 0 && (
            <Fact name={messages['compare.zone-left']}>{messages['view.list'](left)}</Fact>
          )}
        </Facts>
      )}
    </ComparedNote>
  )
}

function findStatus(
  zone: string,
  { before, after }: Compared['comparison'],
  isChanged: boolean,
): ComparedStatus {
  const isIn = ({ zones }: Compared['comparison']['before']) => zones.some(({ id }) => id === zone)
  if (!isIn(before)) return 'added'
  if (!isIn(after)) return 'removed'
  return isChanged ? 'changed' : 'unchanged'
}
