import { Check } from 'lucide-react'
import type { AddressWord } from '#core/deployment/import/list-address-words.ts'
import { Button } from '#ui/kit/button.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Choose } from './use-host-import.ts'
import { WordsBox } from './words-box.tsx'

/** So many different words are confirmed here; further ones in their rows. */
const mostWords = 10

type AddressWordsProps = { readonly words: readonly AddressWord[]; readonly choose: Choose }

/** Words in place of addresses, each confirmed once for all rows that have it. */
export function AddressWords({ words, choose }: AddressWordsProps) {
  const messages = useLaterMessages()
  if (words.length === 0) return null
  return (
    <WordsBox title={messages['import.address-words']}>
      {words.slice(0, mostWords).map(({ text, count, keys, isSettled }) => (
        <li key={text} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
          <span className="min-w-32 flex-1 wrap-anywhere">
            {messages['import.word'](text, count)}
          </span>
          <Button
            disabled={isSettled}
            aria-label={messages['import.confirm-word'](text)}
            onClick={() =>
              choose(({ confirmed }) => ({ confirmed: new Set([...confirmed, ...keys]) }))
            }
          >
            {isSettled && <Check size={14} aria-hidden />}
            {messages['import.confirm']}
          </Button>
        </li>
      ))}
    </WordsBox>
  )
}
