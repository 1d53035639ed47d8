import type { HostKind } from '#core/configuration/network-terms.ts'

const manyMachines = new Set<HostKind>(['agent', 'off-premises-agent', 'web-browser'])

/** Whether one host of the kind stands for many machines, so that its address may be a network. */
export const isManyMachines = (kind: HostKind): boolean => manyMachines.has(kind)

/** Whether hosts of the kind may be anywhere outside, so that rules may well allow every address. */
export const isOutside = (kind: HostKind): boolean => kind === 'off-premises-agent'
