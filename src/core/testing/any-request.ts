import * as fc from 'fast-check'
import {
  type ChangeRequest,
  longestRequestText,
  requestSchemas,
} from '#core/deployment/change-request.ts'

const anyText = fc.oneof(
  fc.constantFrom(
    '',
    '<script>alert(1)</script>',
    '=cmd|calc!A1',
    ' 情報システム部 （東京）ＡＢＣ ',
    'two\nlines | and a tab\t',
    '&request.kind=removal#%',
    'ends with a dot.',
    '漢'.repeat(longestRequestText),
  ),
  fc
    .string({ unit: 'binary', maxLength: 60 })
    .filter((text) => requestSchemas.reason.safeParse(text).success),
)

const anyDay = fc.constantFrom('', '2026-03-31', '2027-12-01')

/** Any request that a deployment can hold, with texts that try to break out of every format. */
export const anyRequest: fc.Arbitrary<ChangeRequest> = fc.record({
  requester: anyText,
  department: anyText,
  contact: anyText,
  project: anyText,
  ticket: anyText,
  kind: fc.constantFrom('', 'new', 'change', 'removal'),
  period: fc.constantFrom('', 'permanent', 'temporary'),
  wanted: anyDay,
  expiry: anyDay,
  reason: anyText,
  effect: anyText,
  rollback: anyText,
  approver: anyText,
})
