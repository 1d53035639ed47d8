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
} as const
