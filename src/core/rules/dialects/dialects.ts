import { asa } from './asa.ts'
import type { Dialect } from './dialect.ts'
import { fortigate } from './fortigate.ts'
import { nftables } from './nftables.ts'
import { panOs } from './pan-os.ts'
import { rtx } from './rtx.ts'
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

const isDialectId = (word: string): word is DialectId => Object.hasOwn(dialects, word)

export const dialectIds: readonly DialectId[] = Object.keys(dialects).filter(isDialectId)
