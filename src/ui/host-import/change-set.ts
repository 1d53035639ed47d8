/** A set with a member put in or taken out. */
export function changeSet<Member>(
  set: ReadonlySet<Member>,
  member: Member,
  isIn: boolean,
): ReadonlySet<Member> {
  const changed = new Set(set)
  if (isIn) changed.add(member)
  else changed.delete(member)
  return changed
}
