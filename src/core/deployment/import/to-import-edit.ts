import type { Edit } from '../apply-edit.ts'
import type { KeptText } from '../cells/plan-paste.ts'
import type { ImportPlan } from './import-plan.ts'

/** All that an import does, in one step. */
export function toImportEdit({ zones, hosts, removed }: ImportPlan): Edit {
  const edit: Edit = { kind: 'import-hosts', zones, hosts }
  return removed.length === 0
    ? edit
    : { kind: 'several', edits: [edit, { kind: 'remove-hosts', ids: removed }] }
}

/** What stays to be mended once that is done, by the ids that the hosts have then. */
export const listKept = ({ kept, renamed }: ImportPlan): KeptText[] =>
  kept.map((one) => ({ ...one, id: renamed.get(one.id) ?? one.id }))
