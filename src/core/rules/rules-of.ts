import { rememberEach } from '#core/kit/remember-each.ts'
import { deriveRules } from './derive-rules.ts'

/** The rules of a topology, remembered as long as that is in use. */
export const rulesOf = rememberEach(deriveRules)
