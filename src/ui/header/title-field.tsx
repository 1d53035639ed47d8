import { longestTitle } from '#core/deployment/deployment.ts'
import { useAppState, useMessages, useUpdate } from '#ui/kit/services.tsx'
import { cleanTitle } from './clean-title.ts'

export function TitleField() {
  const messages = useMessages()
  const update = useUpdate()
  const title = useAppState((state) => state.deployment.title)
  return (
    <input
      type="text"
      aria-label={messages['header.title']}
      placeholder={messages['header.untitled']}
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      maxLength={longestTitle}
      value={title}
      onChange={(event) =>
        update({
          type: 'edit',
          edit: { kind: 'set-title', title: cleanTitle(event.target.value) },
          typing: 'title',
        })
      }
      onBlur={() => update({ type: 'finish-typing' })}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.currentTarget.blur()
      }}
      className="h-control w-full min-w-0 rounded-md border border-transparent bg-transparent px-2 text-base text-ellipsis text-ink placeholder:text-muted hover:border-line-control focus:border-line-control focus:bg-surface"
    />
  )
}
