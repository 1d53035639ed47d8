import type { View } from '#core/link/view.ts'

type Group = readonly string[]

/** Whether hosts that are alike stand on cards of their own; `group` has the ids of all of them. */
export const isUnfolded = ({ gather, unfold }: View, group: Group): boolean =>
  gather === 'off' || group.some((id) => unfold.includes(id))

/**
 * What of a view changes when a card of like hosts is split into cards of their own, or they are
 * put on one card again. All others stay as they are, of which `groups` has the ids.
 */
export function toggleGathered(
  view: View,
  group: Group,
  groups: readonly Group[],
): Pick<View, 'gather' | 'unfold'> {
  if (!isUnfolded(view, group)) {
    return { gather: 'on', unfold: [...view.unfold, ...group.slice(0, 1)] }
  }
  const unfold = view.gather === 'off' ? groups.flatMap(([first]) => first ?? []) : view.unfold
  return { gather: 'on', unfold: unfold.filter((id) => !group.includes(id)) }
}
