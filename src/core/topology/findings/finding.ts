import type { Configuration, OptionKey } from '#core/configuration/configuration.ts'
import { elementId } from '../ids.ts'

/** Those that single hosts have, and of which a deployment may have several. */
const hostFindingKinds = [
  'shared-port',
  'shared-address',
  'overlapping-segments',
  'unserved-agents',
  'no-address',
] as const

export type HostFindingKind = (typeof hostFindingKinds)[number]

export const isHostFinding = (kind: FindingKind): kind is HostFindingKind =>
  hostFindingKinds.some((one) => one === kind)

/** Choices that are valid but doubtful, in the order in which they are shown. */
export const findingKinds = [
  'shared-port',
  'shared-address',
  'overlapping-segments',
  'unserved-agents',
  'remote-install-ended',
  'remote-install-unreachable',
  'device-control-without-ad',
  'edge-must-follow',
  'one-way-sign-on',
  'well-known-agent-port',
  'same-machine-ports',
  'plain-http',
  'both-protocols',
  'no-address',
] as const

export type FindingKind = (typeof findingKinds)[number]

/**
 * From the gravest on. `warning`: something will probably not work or is not as meant; `advice`: it
 * could be better; `note`: something is not said yet, so that no mark is set in the picture.
 */
export const severities = ['warning', 'advice', 'note'] as const

export type FindingSeverity = (typeof severities)[number]

/** One doubtful choice, what it concerns, and a change that ends it (null: up to the user). */
export type Finding = {
  /** Unique among the findings of a deployment. */
  readonly id: string
  readonly kind: FindingKind
  /** What it is about, the same in every language: ports, row ids, addresses. */
  readonly subject: string
  readonly hosts: readonly string[]
  readonly connections: readonly string[]
  /** The flows of those connections that it is about. */
  readonly flows: readonly string[]
  readonly options: readonly OptionKey[]
  readonly remedy: Partial<Configuration> | null
}

/** The elements of the picture that it concerns. */
export const findingElements = ({ hosts, connections }: Finding): string[] => [
  ...hosts.map((id) => elementId('host', id)),
  ...connections.map((id) => elementId('connection', id)),
]

export const findingSeverities: Readonly<Record<FindingKind, FindingSeverity>> = {
  'shared-port': 'warning',
  'shared-address': 'warning',
  'overlapping-segments': 'warning',
  'unserved-agents': 'warning',
  'remote-install-ended': 'warning',
  'remote-install-unreachable': 'warning',
  'device-control-without-ad': 'warning',
  'edge-must-follow': 'advice',
  'one-way-sign-on': 'advice',
  'well-known-agent-port': 'warning',
  'same-machine-ports': 'advice',
  'plain-http': 'advice',
  'both-protocols': 'advice',
  'no-address': 'note',
}
