/** Two deployments compared. */
export const comparison = {
  'comparison.title': 'Comparison of two deployments',
  'comparison.before': 'Before',
  'comparison.after': 'After',
  'comparison.deployment': (title: string, fingerprint: string) => `${title} (${fingerprint})`,
  'comparison.untitled': 'Untitled',
  'comparison.status': 'Change',
  'comparison.status.added': 'Added',
  'comparison.status.removed': 'Removed',
  'comparison.status.changed': 'Changed',
  'comparison.status.unchanged': 'Unchanged',
  'comparison.counterpart': 'In place of',
  'comparison.was': 'Before',
  'comparison.settings': 'Settings',
  'comparison.setting': 'Setting',
  'comparison.what': 'Change',
  'comparison.flows': 'Flows',
  'comparison.rules': 'Firewall rules',
  'comparison.boundary': 'Boundary',
  'comparison.none-of-these': 'None differs.',
  'comparison.count': (added: number, removed: number, changed: number, unchanged: number) =>
    `${added} added, ${removed} removed, ${changed} changed, ${unchanged} unchanged`,
  'comparison.causes': 'Why',
  'comparison.together': 'Several of these together',
  'comparison.no-flow': 'No flow changes by this alone.',
  'comparison.told.added': (port: string, ends: string, purpose: string, rows: string) =>
    `${port}, ${ends}, is needed now: ${purpose} (${rows}).`,
  'comparison.told.removed': (port: string, ends: string, rows: string) =>
    `${port}, ${ends}, is no longer needed (${rows}).`,
  'comparison.told.moved': (port: string, ends: string, old: string, rows: string) =>
    `${port}, ${ends}, takes the place of ${old} (${rows}).`,
  'comparison.told.stays': (port: string, ends: string, what: readonly string[]) =>
    `${port}, ${ends}, stays; ${what.join('; ')}.`,
  'comparison.told.no-longer-for': (purpose: string, rows: string) =>
    `it is no longer for: ${purpose} (${rows})`,
  'comparison.told.now-for': (purpose: string, rows: string) =>
    `it is now for: ${purpose} (${rows})`,
  'comparison.told.otherwise': 'it rests on something else now',
} as const
