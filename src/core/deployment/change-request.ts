/** What a person fills in once, in the order of a form. */
export const requestFields = [
  'requester',
  'department',
  'contact',
  'project',
  'ticket',
  'kind',
  'period',
  'wanted',
  'expiry',
  'reason',
  'effect',
  'rollback',
  'approver',
] as const
