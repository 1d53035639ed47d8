import { zoneName } from '#core/deployment/host-name.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { CheckField } from '#ui/kit/check-field.tsx'
import { useAppState } from '#ui/kit/services.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import { type ChoiceProps, findPart, hidesSome, shownParts } from './export-choices.ts'
import { Setting } from './setting.tsx'
import { useExportContext } from './use-export-context.ts'

/** What of the deployment is shown: what the screen shows, all, the selection, or some zones. */
export function ShownSetting({ choices, onChange }: ChoiceProps) {
  const messages = useLaterMessages()
  const context = useExportContext()
  const selected = context.selection.length > 0
  const hides = hidesSome(context, choices.target)
  const part = findPart(choices, context)
  return (
    <div className="flex flex-col gap-1.5">
      <Setting
        label={messages['export.shown']}
        stacked
        choices={shownParts.map((value) => ({
          value,
          label: messages[`export.shown.${value}`],
          disabled: (value === 'selection' && !selected) || (value === 'screen' && !hides),
        }))}
        value={part}
        onChange={(chosen) => onChange({ part: chosen })}
      />
      {part === 'zones' && <ZoneChoice choices={choices} onChange={onChange} />}
      {part === 'selection' && (
        <CheckField
          label={messages['export.shown.neighbours']}
          checked={choices.neighbours}
          onChange={(neighbours) => onChange({ neighbours })}
        />
      )}
      {part === 'screen' && (
        <p className="text-small text-muted">{messages['export.shown.screen.help']}</p>
      )}
      {part === 'everything' && !(selected && hides) && (
        <p className="text-small text-muted">
          {messages['view.sentences']([
            ...(hides ? [] : [messages['export.shown.nothing-hidden']]),
            ...(selected ? [] : [messages['export.shown.nothing-selected']]),
          ])}
        </p>
      )}
    </div>
  )
}

function ZoneChoice({ choices, onChange }: ChoiceProps) {
  const messages = useLaterMessages()
  const { zones } = useAppState((state) => topologyOf(state.deployment))
  const { hiddenZones } = choices
  return (
    <fieldset aria-label={messages['export.shown.zones']} className="flex flex-wrap gap-x-5">
      {zones.map((zone) => (
        <CheckField
          key={zone.id}
          label={zoneName(zone, messages)}
          checked={!hiddenZones.includes(zone.id)}
          onChange={(shown) =>
            onChange({
              hiddenZones: shown
                ? hiddenZones.filter((hidden) => hidden !== zone.id)
                : [...hiddenZones, zone.id],
            })
          }
        />
      ))}
    </fieldset>
  )
}
