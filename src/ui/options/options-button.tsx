import { later } from '#ui/kit/later.tsx'
import { OptionsTrigger } from './options-trigger.tsx'

/** Opens the options, where there is no room for them beside the diagram. */
export const OptionsButton = later(
  async () => (await import('./options-sheet.tsx')).OptionsSheet,
  () => <OptionsTrigger data-waiting disabled />,
)
