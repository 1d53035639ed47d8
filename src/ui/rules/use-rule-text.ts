import { useDeferredValue, useMemo, useState } from 'react'
import type { Comparison } from '#core/comparison/comparison.ts'
import { listZonesOfBoth, makeRuleChange } from '#core/exports/comparison/make-rule-change.ts'
import { makeRuleFile, type RuleFile, type RuleProblem } from '#core/exports/rules/rule-formats.ts'
import { type Result, succeed } from '#core/kit/result.ts'
import type { RuleChanges } from '#core/rules/changes/list-rule-changes.ts'
import { type Dialect, isFirstNumber } from '#core/rules/dialects/dialect.ts'
import {
  type DialectId,
  dialectIds,
  dialects,
  findHostDialect,
  hostDialectIds,
} from '#core/rules/dialects/dialects.ts'
import type { InterfaceNames } from '#core/rules/objects/name-interfaces.ts'
import type { Zone } from '#core/topology/topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { selectComparison } from '#state/select-comparison.ts'
import { useAppState } from '#ui/kit/services.tsx'
import { loadTextChoices, saveTextChoices, type TextChoices } from './kept-text.ts'
import { isGone, isOfHost, type RulesScope } from './rules-scope.ts'
import { useRuleView } from './use-rules.ts'

/** What a text is for: one firewall, or all between zones, or those of all hosts. */
export type TextCover = 'boundary' | 'host' | 'boundaries' | 'hosts'

/** A text, and what differs where it is that of a change. */
export type DeviceFile = Pick<RuleFile, 'content' | 'unsaid'> & {
  readonly changes: RuleChanges | null
}

export type RuleText = {
  readonly choices: TextChoices
  /** The device that is written for, of those that can be. */
  readonly device: DialectId
  readonly devices: readonly DialectId[]
  readonly chooseDevice: (device: DialectId) => void
  readonly choose: (choices: Partial<TextChoices>) => void
  /** Takes the device's own name for its side of a zone; an empty one is the usual one. */
  readonly rename: (zone: string, name: string) => void
  readonly dialect: Dialect
  /** Whose sides the text names: of a change those of either deployment. */
  readonly zones: readonly Zone[]
  /** What the text leads from the rules of the baseline; null where it has all rules. */
  readonly change: Comparison | null
  /** What the device's own names are for zones that are here. */
  readonly own: InterfaceNames
  readonly cover: TextCover
  /** Whether there is no choice of what it is for: all boundaries are read, or the device knows none. */
  readonly isFixed: boolean
  readonly file: Result<DeviceFile, RuleProblem>
}

/** The text of the chosen device for what is chosen, the same bytes as on the command line. */
export function useRuleText(scope: RulesScope): RuleText {
  const [choices, setChoices] = useState(loadTextChoices)
  const deployment = useAppState((state) => state.deployment)
  const language = useAppState((state) => state.preferences.language)
  const view = useRuleView()
  const ofHost = isOfHost(scope.kind)
  const device =
    'firewall' in scope
      ? findHostDialect(scope.firewall.object, [choices.hostDevice, choices.device])
      : choices.device
  const dialect: Dialect = dialects[device]
  const isMatrix = useAppState((state) => state.view.matrix === 'on')
  const cover = findCover(scope.kind, isMatrix ? 'all' : choices.scope, dialect)
  const compared = useDeferredValue(useAppState(selectComparison))
  // Of a boundary that only the baseline has there is nothing else to write.
  const isChange = isGone(scope) || choices.content === 'change'
  const change = isChange && compared ? compared.comparison : null
  const zones = useMemo(
    () => (change ? listZonesOfBoth(change.before, change.after) : topologyOf(deployment).zones),
    [change, deployment],
  )
  const own = useMemo(() => findOwn(choices, device, zones), [choices, device, zones])
  const firstNumber = findFirstNumber(choices, dialect)
  const file = useMemo((): RuleText['file'] => {
    const settings = {
      language,
      view,
      boundary: cover === 'boundary' ? scope.id : null,
      host: cover === 'host' ? scope.id : null,
      interfaces: own,
      ...(firstNumber === null ? {} : { firstNumber }),
    }
    if (change) return makeRuleChange(device, change, settings)
    const whole = makeRuleFile(device, deployment, settings)
    return whole.ok ? succeed({ ...whole.value, changes: null }) : whole
  }, [device, deployment, change, language, view, cover, scope.id, own, firstNumber])
  const choose = (chosen: Partial<TextChoices>) => {
    const next = { ...choices, ...chosen }
    saveTextChoices(choices, next)
    setChoices(next)
  }
  const isFixed = isMatrix || (!ofHost && !dialect.writes.includes('boundaries'))
  const rename = (zone: string, name: string) => {
    const { [zone]: _, ...others } = choices.interfaces[device] ?? {}
    const named = name === '' ? others : { ...others, [zone]: name }
    choose({ interfaces: { ...choices.interfaces, [device]: named } })
  }
  return {
    choices,
    device,
    devices: ofHost ? hostDialectIds : dialectIds,
    // Who reads the firewall of a host in between keeps the device that stands between zones.
    chooseDevice: (chosen) => choose(ofHost ? { hostDevice: chosen } : { device: chosen }),
    choose,
    rename,
    dialect,
    zones,
    change,
    own,
    cover,
    isFixed,
    file,
  }
}

/** What is kept may be from another deployment, or from another hand. */
const findOwn = (
  { interfaces }: TextChoices,
  device: DialectId,
  zones: readonly Zone[],
): InterfaceNames => {
  const dialect: Dialect = dialects[device]
  const kept = new Map(Object.entries(interfaces[device] ?? {}))
  return new Map(
    zones.flatMap(({ id }) => {
      const name = kept.get(id)
      return name !== undefined && dialect.interfaces?.takes(name) ? [[id, name] as const] : []
    }),
  )
}

const findFirstNumber = ({ firstNumber }: TextChoices, { numbers }: Dialect): number | null =>
  firstNumber !== null && numbers && isFirstNumber(firstNumber, numbers) ? firstNumber : null

/** A device of hosts alone knows no boundary: its text is for all of them. */
function findCover(
  kind: RulesScope['kind'],
  wanted: TextChoices['scope'],
  { writes }: Dialect,
): TextCover {
  const isOfZones = writes.includes('boundaries')
  if (wanted === 'all' || (!isOfHost(kind) && !isOfZones)) return isOfZones ? 'boundaries' : 'hosts'
  return isOfHost(kind) ? 'host' : 'boundary'
}
