import { invariant } from '#core/kit/invariant.ts'
import type { Result } from '#core/kit/result.ts'

/** What must have succeeded for a test to go on. */
export function unwrap<Value>(result: Result<Value, unknown>): Value {
  invariant(result.ok, 'it did not succeed')
  return result.value
}
