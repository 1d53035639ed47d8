import { Check } from 'lucide-react'
import { useId } from 'react'
import { type HostKind, hostKinds } from '#core/configuration/network-terms.ts'
import { kindName } from '#core/deployment/host-name.ts'
import type { RoleWord } from '#core/deployment/import/list-role-words.ts'
import { Button } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useLaterMessages } from '#ui/kit/use-later-messages.ts'
import type { Choose } from './use-host-import.ts'
import { WordsBox } from './words-box.tsx'

/** So many different words are decided here; further ones in their rows. */
const mostWords = 20

type RoleWordsProps = { readonly words: readonly RoleWord[]; readonly choose: Choose }

/** Doubtful and unknown words for roles, each decided once for all rows that say it. */
export function RoleWords({ words, choose }: RoleWordsProps) {
  const messages = useLaterMessages()
  if (words.length === 0) return null
  return (
    <WordsBox title={messages['import.words']}>
      {words.slice(0, mostWords).map((word) => (
        <WordItem key={word.text} word={word} choose={choose} />
      ))}
    </WordsBox>
  )
}

type WordItemProps = { readonly word: RoleWord; readonly choose: Choose }

function WordItem({ word, choose }: WordItemProps) {
  const messages = useLaterMessages()
  const id = useId()
  const { text, rows, kind, isSettled } = word
  const numbers = rows.map(({ row }) => row.number)
  const decide = (kindOf: (index: number) => HostKind | null) =>
    choose(({ roles, skipped }) => {
      const chosen = new Map(roles)
      for (const [index, number] of numbers.entries()) {
        const role = kindOf(index)
        if (role) chosen.set(number, role)
      }
      return {
        roles: chosen,
        skipped: new Set([...skipped].filter((number) => !numbers.includes(number))),
      }
    })
  const leave = () => choose(({ skipped }) => ({ skipped: new Set([...skipped, ...numbers]) }))
  const isLeft = rows.every(({ outcome }) => outcome.kind === 'skipped')
  const isKnown = rows.some((row) => row.kind !== null)
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <label htmlFor={id} className="min-w-32 flex-1 wrap-anywhere">
        <span aria-hidden>{messages['import.word'](text, rows.length)}</span>
        <span className="sr-only">{messages['import.word-role'](text)}</span>
      </label>
      <SelectField
        id={id}
        choices={hostKinds.map((value) => ({ value, label: kindName(value, messages) }))}
        value={kind}
        placeholder={messages[isKnown ? 'import.by-names' : 'import.choose-role']}
        onChange={(chosen) => decide(() => chosen)}
        className="w-56 max-w-full"
      />
      <Button
        disabled={isSettled || !isKnown}
        aria-label={messages['import.confirm-word'](text)}
        onClick={() => decide((index) => rows[index]?.kind ?? null)}
      >
        {isSettled && !isLeft && <Check size={14} aria-hidden />}
        {messages['import.confirm']}
      </Button>
      <Button
        look="quiet"
        disabled={isLeft}
        aria-label={messages['import.leave-word'](text)}
        onClick={leave}
      >
        {messages['import.leave']}
      </Button>
    </li>
  )
}
