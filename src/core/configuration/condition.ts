import { assertNever } from '#core/kit/assert-never.ts'
import type { ChoiceKey, Configuration, OptionKey } from './configuration.ts'

/** When something applies, as data. */
export type Condition =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'choice'
      readonly option: ChoiceKey
      readonly oneOf: readonly Configuration[ChoiceKey][]
    }
  | { readonly kind: 'build-below'; readonly build: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }

/** A condition on one option: what names a reason, whether it holds or not. */
export type Leaf = Extract<Condition, { kind: 'choice' | 'build-below' }>

export const always: Condition = { kind: 'always' }

export const choice = <Key extends ChoiceKey>(
  option: Key,
  ...oneOf: readonly Configuration[Key][]
): Condition => ({ kind: 'choice', option, oneOf })

export const buildBelow = (build: number): Condition => ({ kind: 'build-below', build })

export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })

export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })

/** The option that a leaf hangs on. */
export const optionOf = (leaf: Leaf): OptionKey => (leaf.kind === 'choice' ? leaf.option : 'build')

/** The leaves that keep the condition from holding; empty when it holds. */
export function findUnmet(condition: Condition, configuration: Configuration): readonly Leaf[] {
  switch (condition.kind) {
    case 'always':
      return []
    case 'choice':
      return condition.oneOf.includes(configuration[condition.option]) ? [] : [condition]
    case 'build-below':
      return configuration.build < condition.build ? [] : [condition]
    case 'all':
      return condition.of.flatMap((part) => findUnmet(part, configuration))
    case 'any': {
      const unmet = condition.of.map((part) => findUnmet(part, configuration))
      return unmet.some((part) => part.length === 0) ? [] : unmet.flat()
    }
    default:
      return assertNever(condition)
  }
}

export const holds = (condition: Condition, configuration: Configuration): boolean =>
  findUnmet(condition, configuration).length === 0
