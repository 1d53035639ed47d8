import type { ReactNode } from 'react'
import { separatorNames } from '#core/exports/flows/format-csv.ts'
import { hasSetting } from '#core/exports/formats.ts'
import { languages } from '#core/messages/language.ts'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { UnappliedNote } from '#ui/kit/unapplied-note.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { type ChoiceProps, papers } from './export-choices.ts'
import { PictureSettings } from './picture-settings.tsx'
import { Setting } from './setting.tsx'
import { ShownSetting } from './shown-setting.tsx'
import { groupOf } from './target-looks.ts'
import { ThemeSetting } from './theme-setting.tsx'

type ExportSettingsProps = ChoiceProps & {
  /** What stands above the settings. */
  readonly children: ReactNode
}

/** The settings that fit the format. */
export function ExportSettings({ choices, onChange, children }: ExportSettingsProps) {
  const messages = useLaterMessages()
  const screenLanguage = useAppState((state) => state.preferences.language)
  const { target, subject } = choices
  const help =
    subject === 'comparison'
      ? (`compare.export.${target === 'print' ? target : groupOf(target)}` as const)
      : (`export.${target}.help` as const)
  return (
    <div className="relative flex min-h-0 flex-col gap-3 overflow-y-auto border-t border-line p-4 split:border-t-0 split:border-r cramped:overflow-visible cramped:border-0 low:py-2">
      {children}
      <UnappliedNote />
      <p className="min-h-9 shrink-0 text-small text-muted">{messages[help]}</p>
      {target === 'print' && (
        <Setting
          label={messages['export.paper']}
          choices={papers.map((value) => ({ value, label: messages[`export.paper.${value}`] }))}
          value={choices.paper}
          onChange={(paper) => onChange({ paper })}
        />
      )}
      <Setting
        label={messages['export.language']}
        choices={languages.map((value) => ({
          value,
          label: messages[`export.language.${value}`],
          lang: value,
        }))}
        value={choices.language ?? screenLanguage}
        onChange={(language) => onChange({ language })}
      />
      {target !== 'print' && hasSetting(target, 'separator') && (
        <Setting
          label={messages['export.separator']}
          choices={separatorNames.map((value) => ({
            value,
            label: messages[`export.separator.${value}`],
          }))}
          value={choices.separator}
          onChange={(separator) => onChange({ separator })}
        />
      )}
      {target === 'print' && (
        <ThemeSetting themes={['light', 'print']} choices={choices} onChange={onChange} />
      )}
      {target !== 'print' && (
        <PictureSettings format={target} choices={choices} onChange={onChange} />
      )}
      {subject === 'deployment' && (
        <>
          <ResultsSetting choices={choices} onChange={onChange} />
          <ShownSetting choices={choices} onChange={onChange} />
        </>
      )}
    </div>
  )
}

/** What scripts found goes into a file only where somebody wants it there. */
function ResultsSetting({ choices, onChange }: ChoiceProps) {
  const messages = useLaterMessages()
  const hasResults = useAppState((state) => state.verifications.length > 0)
  if (!hasResults) return null
  return (
    <CheckField
      label={messages['verification.include']}
      checked={choices.results}
      onChange={(results) => onChange({ results })}
    />
  )
}
