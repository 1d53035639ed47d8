import { useState } from 'react'
import { fileName } from '#core/exports/file-name.ts'
import { type ExportSettings, exportFormats } from '#state/make-export.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useMessages } from '#ui/kit/services.tsx'
import { ExportOutcome } from './export-outcome.tsx'
import { PictureSettings } from './picture-settings.tsx'
import { Setting } from './setting.tsx'
import { useExport } from './use-export.ts'

/** What to export and how; the picture's language and theme are independent of the screen's. */
export function ExportForm() {
  const messages = useMessages()
  const language = useAppState((state) => state.preferences.language)
  const title = useAppState((state) => state.configuration.title)
  const { progress, start, clear } = useExport()
  const [settings, setSettings] = useState<ExportSettings>({
    format: 'svg',
    language,
    theme: 'light',
    ground: 'theme',
    scale: 2,
  })
  const change = (changed: Partial<ExportSettings>) => {
    setSettings({ ...settings, ...changed })
    clear()
  }
  const busy = progress.kind === 'busy'
  return (
    <>
      <div className="flex flex-col gap-3.5 overflow-y-auto p-4">
        <div className="flex flex-col gap-1.5">
          <Setting
            label={messages['export.format']}
            stacked
            choices={exportFormats.map((format) => ({
              value: format,
              label: messages[`export.${format}`],
            }))}
            value={settings.format}
            onChange={(format) => change({ format })}
          />
          <p className="min-h-9 text-small text-muted">
            {messages[`export.${settings.format}.help`]}
          </p>
        </div>
        <Setting
          label={messages['export.language']}
          choices={[
            { value: 'en', label: messages['export.language.en'], lang: 'en' },
            { value: 'ja', label: messages['export.language.ja'], lang: 'ja' },
          ]}
          value={settings.language}
          onChange={(chosen) => change({ language: chosen })}
        />
        {(settings.format === 'svg' || settings.format === 'png') && (
          <PictureSettings settings={settings} onChange={change} />
        )}
        <div className="flex min-h-control items-baseline justify-between gap-4 border-t border-line pt-3.5">
          <span className="shrink-0 text-soft">{messages['export.file']}</span>
          <span className="min-w-0 text-right font-medium wrap-anywhere">
            {fileName(title, settings.format)}
          </span>
        </div>
      </div>
      <div className="flex flex-wrap items-center justify-end gap-3 border-t border-line px-4 py-3">
        <ExportOutcome progress={progress} onScale={(scale) => change({ scale })} />
        <Button look="primary" disabled={busy} onClick={() => start(settings)}>
          {busy ? messages['export.busy'] : messages['export.save']}
        </Button>
      </div>
    </>
  )
}
