import {
  changeConfiguration,
  resetConfiguration,
} from '#core/configuration/change-configuration.ts'
import {
  type Configuration,
  type OptionKey,
  optionKeys,
} from '#core/configuration/configuration.ts'
import { assertNever } from '#core/kit/assert-never.ts'
import { configurationOf } from './configuration-of.ts'
import type { Deployment } from './deployment.ts'
import { withConfiguration } from './deployment-of.ts'
import type { SettingPath } from './setting-path.ts'

/** Everything that a user can do to a deployment. */
export type Edit =
  | { readonly kind: 'set-options'; readonly change: Partial<Configuration> }
  | { readonly kind: 'reset-options'; readonly keys: readonly OptionKey[] }
  | { readonly kind: 'set-title'; readonly title: string }

export function applyEdit(deployment: Deployment, edit: Edit): Deployment {
  switch (edit.kind) {
    case 'set-options': {
      const changed = changeConfiguration(configurationOf(deployment), edit.change)
      return withConfiguration(deployment, changed)
    }
    case 'reset-options': {
      const reset = resetConfiguration(configurationOf(deployment), edit.keys)
      return withConfiguration(deployment, reset)
    }
    case 'set-title':
      return { ...deployment, title: edit.title }
    default:
      return assertNever(edit)
  }
}

/** The settings that an edit names, whether it changes them or not. */
export function pathsOf(edit: Edit): readonly SettingPath[] {
  switch (edit.kind) {
    case 'set-options':
      return optionKeys.filter((key) => key in edit.change)
    case 'reset-options':
      return edit.keys
    case 'set-title':
      return ['title']
    default:
      return assertNever(edit)
  }
}
