import type { RuleObject } from '../rule.ts'

/** All but the standalone Smart Protection Server, which is an appliance with Linux. */
export const runsWindows = ({ host }: RuleObject): boolean => host.kind !== 'standalone-sps'
