import {
  type Configuration,
  type OptionKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { type Change, listChanges } from '#core/deployment/list-changes.ts'
import type { Comparison } from './comparison.ts'

type Sides = Pick<Comparison, 'before' | 'after'>

/** What somebody set: no option that another one brought along, and nothing of the request. */
export function listSetChanges({ before, after }: Sides): Change[] {
  const broughtBy = findBroughtOptions({ before, after })
  return listChanges(before, after).filter(
    (change) =>
      change.kind !== 'request' && !(change.kind === 'option' && broughtBy.has(change.key)),
  )
}

/** The options whose values differ, but for those that another one brought along. */
export function listSetOptions({ before, after }: Sides): OptionKey[] {
  const broughtBy = findBroughtOptions({ before, after })
  return listDiffering({ before, after }).filter((key) => !broughtBy.has(key))
}

/** The options that differ only since another one does, which brought them along: by which one. */
export function findBroughtOptions({ before, after }: Sides): ReadonlyMap<OptionKey, OptionKey> {
  const differing = listDiffering({ before, after })
  const wanted = configurationOf(after)
  return new Map(
    differing.flatMap((key) => {
      const by = differing.find(
        (other) =>
          other !== key && configurationOf(setOption(before, other, after))[key] === wanted[key],
      )
      return by ? [[key, by] as const] : []
    }),
  )
}

function listDiffering({ before, after }: Sides): OptionKey[] {
  const [had, has] = [configurationOf(before), configurationOf(after)]
  return optionKeys.filter((key) => had[key] !== has[key])
}

/** A deployment with one option as another one has it. */
export function setOption(deployment: Deployment, key: OptionKey, other: Deployment): Deployment {
  const change: Partial<Configuration> = { [key]: configurationOf(other)[key] }
  return applyEdit(deployment, { kind: 'set-options', change })
}
