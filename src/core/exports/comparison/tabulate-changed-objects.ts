import type { Comparison } from '#core/comparison/comparison.ts'
import { type IdInUnion, sameId, uniteIds } from '#core/comparison/unite-ids.ts'
import type { Table } from '#core/flows/table.ts'
import type { LaterMessages } from '#core/messages/later-messages.ts'
import { toDeviceAddress } from '#core/rules/dialects/device-address.ts'
import { sayByFamily } from '#core/rules/dialects/say-by-family.ts'
import type { RuleObject } from '#core/rules/rule.ts'
import { listRules, type RequestSource } from '../rules/request-source.ts'
import {
  listAskedObjects,
  listObjectCells,
  listObjectHeading,
  listObjectLines,
  type ObjectLine,
} from '../rules/tabulate-objects.ts'
import { workOrder } from './list-asked-rules.ts'
import { tellCellsWere } from './tell-cells-were.ts'

/** An address of a host in both deployments; null where one of them has no such. */
type LinePair = { readonly before: ObjectLine | null; readonly after: ObjectLine | null }

/** What a device has of addresses under their names, for the rules that it can be given. */
type Held = ReadonlyMap<string, string>

/** One of both deployments, and what rules between its zones have. */
type Side = {
  readonly source: RequestSource
  readonly asked: ReadonlySet<RuleObject>
  readonly held: Held
}

type Sides = { readonly earlier: Side; readonly later: Side }

/**
 * The objects that come, change and go, host by host as these are matched, so that one that is
 * renamed, readdressed or moved is a change; what it was; and what is to be done on the devices
 * between zones, which may be nothing. An object that rules between zones have on one side alone
 * comes or goes although its host stays.
 */
export function tabulateChangedObjects(
  { before, after }: Pick<Comparison, 'before' | 'after'>,
  sources: { readonly earlier: RequestSource; readonly later: RequestSource },
  messages: LaterMessages,
): Table {
  const sides = { earlier: toSide(sources.earlier), later: toSide(sources.later) }
  const pairs = listPairs(sides, uniteIds(before, after))
  return {
    heading: [
      messages['comparison.status'],
      ...listObjectHeading(messages),
      messages['comparison.was'],
      messages['request.on-devices'],
    ],
    rows: workOrder.flatMap((wanted) =>
      pairs
        .filter((pair) => findStatus(pair) === wanted)
        .flatMap((pair) => {
          const cells = tellPair(pair, sides, messages)
          return cells ? [[messages[`comparison.status.${wanted}`], ...cells]] : []
        }),
    ),
  }
}

const toSide = (source: RequestSource): Side => ({
  source,
  asked: listAskedObjects(source),
  held: listHeld(source),
})

function listHeld({ part, view }: RequestSource): Held {
  const { said } = sayByFamily(listRules(part, view), () => true)
  return new Map(
    said.flatMap(({ sources, destinations }) =>
      [...sources, ...destinations].map(
        ({ name, address }) => [name, JSON.stringify(toDeviceAddress(address))] as const,
      ),
    ),
  )
}

/** The addresses of all hosts; of one that rules between zones have, as far as they have it. */
function listPairs({ earlier, later }: Sides, idOf: IdInUnion): LinePair[] {
  const objects = pairObjects(earlier.source, later.source, idOf)
  return objects.flatMap(([old, now]) => {
    const [wasAsked, isAsked] = [isAskedAt(earlier, old), isAskedAt(later, now)]
    const isIdle = !wasAsked && !isAsked
    const listLines = (object: RuleObject | undefined, counts: boolean) =>
      object && counts ? listObjectLines(object) : []
    return pairLines(listLines(old, wasAsked || isIdle), listLines(now, isAsked || isIdle))
  })
}

const isAskedAt = ({ asked }: Side, object: RuleObject | undefined): boolean =>
  object !== undefined && asked.has(object)

/** What it is, or was; what it was where it is another; what is to be done. None where all is the same. */
function tellPair(
  pair: LinePair,
  { earlier, later }: Sides,
  messages: LaterMessages,
): string[] | null {
  const [was, is] = [
    pair.before && listObjectCells(pair.before, earlier.source.topology.zones, messages),
    pair.after && listObjectCells(pair.after, later.source.topology.zones, messages),
  ]
  const acts = tellActs(pair, earlier.held, later.held, messages)
  const former = was && is ? tellCellsWere(listObjectHeading(messages), was, is, messages) : ''
  if (was && is && former === '' && acts.length === 0) return null
  const told = acts.length > 0 ? messages['view.list'](acts) : tellIdle(pair, later, messages)
  return [...(is ?? was ?? []), former, told]
}

/** The objects of a host in both deployments: those of the later one, then those that are gone. */
function pairObjects(
  earlier: RequestSource,
  later: RequestSource,
  idOf: IdInUnion,
): (readonly [RuleObject | undefined, RuleObject | undefined])[] {
  const toEntry = (toId: IdInUnion) => (object: RuleObject) =>
    [toId(object.host.id), object] as const
  const had = new Map(earlier.rules.objects.map(toEntry(idOf)))
  const has = new Map(later.rules.objects.map(toEntry(sameId)))
  return [...new Set([...has.keys(), ...had.keys()])].map((id) => [had.get(id), has.get(id)])
}

/** In which way two addresses of a host are the same one, the surest first. */
const likenesses: readonly ((old: ObjectLine, now: ObjectLine) => boolean)[] = [
  (old, now) => old.address?.name === now.address?.name,
  (old, now) => old.address?.address.text === now.address?.address.text,
  () => true,
]

function pairLines(old: readonly ObjectLine[], now: readonly ObjectLine[]): LinePair[] {
  const left = new Set(old)
  const found = new Map<ObjectLine, ObjectLine>()
  for (const isAlike of likenesses) {
    for (const line of now) {
      const match = found.has(line) ? undefined : [...left].find((one) => isAlike(one, line))
      if (!match) continue
      found.set(line, match)
      left.delete(match)
    }
  }
  return [
    ...now.map((after) => ({ before: found.get(after) ?? null, after })),
    ...[...left].map((before) => ({ before, after: null })),
  ]
}

function findStatus({ before, after }: LinePair): (typeof workOrder)[number] {
  if (!before) return 'added'
  return after ? 'changed' : 'removed'
}

/** What is done under the names of an address on a device; its name may have been another host's. */
function tellActs(
  { before, after }: LinePair,
  had: Held,
  has: Held,
  messages: LaterMessages,
): string[] {
  const [old, now] = [before?.address?.name ?? '', after?.address?.name ?? '']
  const value = has.get(now)
  const former = had.get(now)
  return [
    ...(value !== undefined && former === undefined
      ? [messages['request.object-create'](now)]
      : []),
    ...(value !== undefined && former !== undefined && former !== value
      ? [messages['request.object-change'](now)]
      : []),
    ...(had.has(old) && !has.has(old) ? [messages['request.object-delete'](old)] : []),
  ]
}

/** Why nothing is to be done on a device. */
function tellIdle({ before, after }: LinePair, { asked, held }: Side, messages: LaterMessages) {
  const line = after ?? before
  if (!line || !asked.has(line.object)) return messages['request.object-unused']
  return held.has(line.address?.name ?? '')
    ? messages['request.object-same']
    : messages['request.object-unwritten']
}
