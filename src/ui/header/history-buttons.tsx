import { Redo2, Undo2 } from 'lucide-react'
import { modifierSign } from '#platform/modifier-sign.ts'
import { Button } from '#ui/kit/button.tsx'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { Tip } from '#ui/kit/tip.tsx'

export function HistoryButtons() {
  const messages = useMessages()
  const update = useUpdate()
  const canUndo = useAppState((state) => state.past.length > 0)
  const canRedo = useAppState((state) => state.future.length > 0)
  const steps = [
    {
      type: 'undo',
      Icon: Undo2,
      can: canUndo,
      keys: `${modifierSign}Z`,
      shortcuts: 'Control+Z Meta+Z',
    },
    {
      type: 'redo',
      Icon: Redo2,
      can: canRedo,
      keys: `${modifierSign}Shift+Z`,
      shortcuts: 'Control+Shift+Z Meta+Shift+Z',
    },
  ] as const
  return steps.map(({ type, Icon, can, keys, shortcuts }) => (
    <Tip key={type} text={`${messages[`header.${type}`]} (${keys})`}>
      <Button
        look="quiet"
        aria-keyshortcuts={shortcuts}
        square
        aria-label={messages[`header.${type}`]}
        disabled={!can}
        onClick={() => update({ type })}
      >
        <Icon size={16} aria-hidden />
      </Button>
    </Tip>
  ))
}
