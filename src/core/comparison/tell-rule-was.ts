import { hostName } from '#core/deployment/host-name.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import type { RuleObject } from '#core/rules/rule.ts'
import type { ComparedRule } from './comparison.ts'

/** What changed rules were, in words, where that differs from what they are. */
export type RuleWas = {
  /** By the host of the later deployment: the name, the addresses, or both. */
  readonly ofEnd: ReadonlyMap<string, string>
  /** The rows that asked for them; empty where the same do. */
  readonly rows: string
  /** What they rested on; empty where they rest on the same. */
  readonly basis: string
}

/** What rules that are shown as one were; of those that came or stay there is nothing to tell. */
export function tellRuleWas(rules: readonly ComparedRule[], messages: LaterMessages): RuleWas {
  const pairs = rules.flatMap(({ status, before, after }) =>
    status === 'changed' && before && after ? [{ before, after }] : [],
  )
  const ends = pairs.flatMap(({ before, after }) => [
    ...pairEnds(before.sources, after.sources),
    ...pairEnds(before.destinations, after.destinations),
  ])
  const join = (words: readonly string[]) => messages['view.list']([...new Set(words)])
  return {
    ofEnd: new Map(
      ends.flatMap(([old, now]) => {
        const was = tellEndWas(old, now, messages)
        return was === '' ? [] : [[now.host.id, was] as const]
      }),
    ),
    rows: join(
      pairs.flatMap(({ before, after }) => {
        const [had, has] = [before.rows.join(' '), after.rows.join(' ')]
        return had === has ? [] : [had]
      }),
    ),
    basis: join(
      pairs.flatMap(({ before, after }) =>
        before.basis === after.basis ? [] : [messages[`basis.${before.basis}`]],
      ),
    ),
  }
}

/** A rule of one flow has one host at each end. */
const pairEnds = (
  before: readonly RuleObject[],
  after: readonly RuleObject[],
): (readonly [RuleObject, RuleObject])[] =>
  after.flatMap((now, index) => {
    const old = before[index]
    return old ? [[old, now] as const] : []
  })

/** A device may have to call an object otherwise although nobody renamed its host. */
function tellEndWas(old: RuleObject, now: RuleObject, messages: LaterMessages): string {
  const [had, has] = [old, now].map(({ host }) => hostName(host, messages))
  const [listed, lists] = [old, now].map(({ host }) => host.addresses.join(', '))
  const name = had === has ? old.name : had
  return messages['view.list']([
    ...(old.name === now.name && had === has ? [] : [name ?? '']),
    ...(listed === lists ? [] : [listed || messages['rules.no-address']]),
  ])
}
