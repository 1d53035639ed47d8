import { toSecondStep, toStep } from './to-step.ts'

/**
 * The script writes all rules of a host anew: first with those of both, which is null where nothing
 * goes, then the later ones alone. Those of a host that has none any more, or that is called
 * otherwise now, stay under its old name until somebody takes them away.
 */
export function changeWindowsFirewall(
  before: readonly string[],
  after: readonly string[],
  both: readonly string[] | null,
): string[] {
  const kept = new Set(listHosts(after))
  const gone = listHosts(before).filter((name) => !kept.has(name))
  return [
    '# The script replaces all that an earlier run has written for the host that it is run for: between',
    '# removing and writing there is no rule for a moment.',
    ...(both
      ? ['# STEP 1, WRITE the rules of hosts with those that go (..._before):', ...both]
      : []),
    ...toStep(
      ['# STEP 2, REMOVE, on hosts that had rules under a name which has none any more:'],
      gone.map(
        (name) =>
          `#   Get-NetFirewallRule -Group Portscape | Where-Object Name -like 'Portscape-${name}-*' | Remove-NetFirewallRule`,
      ),
    ),
    ...(both
      ? ['# STEP 2, WRITE the rules of hosts without those that go:', ...toSecondStep('#', after)]
      : after),
  ]
}

const listHosts = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => /^ {2}'(\w+)' \{$/.exec(line)?.[1] ?? [])
