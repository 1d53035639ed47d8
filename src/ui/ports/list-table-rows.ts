import type { FlowGroup } from '#core/flows/group-flows.ts'
import type { ListedFlow } from '#core/flows/list-flows.ts'

/** A row of the table: the head of a group, or a flow. */
export type TableRow =
  | { readonly kind: 'head'; readonly key: string; readonly group: FlowGroup<ListedFlow> }
  | { readonly kind: 'flow'; readonly key: string; readonly flow: ListedFlow }

/** The rows of each group as they stand on the screen: a head, and flows unless it is folded. */
export const listTableRows = (
  groups: readonly FlowGroup<ListedFlow>[],
  isGrouped: boolean,
  folded: readonly string[],
): readonly (readonly TableRow[])[] =>
  groups.map((group) => [
    ...(isGrouped ? [{ kind: 'head', key: group.key, group } as const] : []),
    ...(folded.includes(group.key)
      ? []
      : group.rows.map((flow) => ({ kind: 'flow', key: flow.id, flow }) as const)),
  ])
