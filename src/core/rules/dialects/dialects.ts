import type { RuleObject } from '../rule.ts'
import { asa } from './asa.ts'
import type { Dialect } from './dialect.ts'
import { fortigate } from './fortigate.ts'
import { nftables } from './nftables.ts'
import { panOs } from './pan-os.ts'
import { rtx } from './rtx.ts'
import { runsWindows } from './runs-windows.ts'
import { windowsFirewall } from './windows-firewall.ts'

/** Every device that rules can be written for, in the order in which they are offered. */
export const dialects = {
  fortigate,
  'pan-os': panOs,
  asa,
  'windows-firewall': windowsFirewall,
  rtx,
  nftables,
} as const satisfies Readonly<Record<string, Dialect>>

export type DialectId = keyof typeof dialects

export const isDialectId = (word: string): word is DialectId => Object.hasOwn(dialects, word)

export const dialectIds: readonly DialectId[] = Object.keys(dialects).filter(isDialectId)

/** The devices that can be the firewall of a host itself. */
export const hostDialectIds: readonly DialectId[] = dialectIds.filter((id) => {
  const { writes }: Dialect = dialects[id]
  return writes.includes('hosts')
})

/** What guards a host: what is chosen for hosts, or for all, where it can; else what its system has. */
export const findHostDialect = (
  object: RuleObject,
  chosen: readonly (DialectId | null)[],
): DialectId =>
  chosen.find((id) => id !== null && hostDialectIds.includes(id)) ??
  (runsWindows(object) ? 'windows-firewall' : 'nftables')
