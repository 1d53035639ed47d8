/** What an attempt to open a flow found, from the best to the worst for who needs it. */
export const checkResults = ['open', 'reachable', 'not-tested', 'blocked'] as const

/**
 * `open`: answered; `reachable`: refused, so that the way is free and nobody listens; `not-tested`:
 * cannot be told from outside, such as UDP; `blocked`: no answer.
 */
export type CheckResult = (typeof checkResults)[number]

/** What is known of a flow: `unknown` where no run was about it. The worst comes first. */
export const flowResults = ['blocked', 'reachable', 'open', 'not-tested', 'unknown'] as const

export type FlowResult = (typeof flowResults)[number]

/** What an attempt at one address of a flow's destination found. */
export type Finding = {
  /** The flow's id. */
  readonly flow: string
  /** The address or DNS name that was tried; '' where there was none to try. */
  readonly address: string
  readonly result: CheckResult
}

/** What one run of a script on one host found. */
export type Verification = {
  /** Of the deployment that the script was written for. */
  readonly fingerprint: string
  /** The id of the host that it ran on. */
  readonly host: string
  /** When, as ISO 8601 in UTC. */
  readonly time: string
  /** One for each address of each flow, from the best to the worst. */
  readonly results: readonly Finding[]
}
