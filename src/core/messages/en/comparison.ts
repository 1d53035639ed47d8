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
  'comparison.legend.added': 'New',
  'comparison.legend.removed': 'Removed, kept in place',
  'comparison.legend.changed': 'Changed, also in part',
  'comparison.legend.unchanged': 'Unchanged',
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
  'comparison.count.added': (count: number) => `${count} added`,
  'comparison.count.removed': (count: number) => `${count} removed`,
  'comparison.count.changed': (count: number) => `${count} changed`,
  'comparison.count.none': 'none change',
  'comparison.causes': 'Why',
  'comparison.cause': 'Cause',
  'comparison.effect': 'What it does',
  'comparison.together': 'Several of these together',
  'comparison.relabelled': 'Name in firewall rules',
  'comparison.field-change': (field: string, before: string, after: string) =>
    `${field} ${before} → ${after}`,
  'comparison.effect.none': 'No flow and no firewall rule changes by this.',
  'comparison.effect.some': 'What it does is part of what is told under the other causes.',
  'comparison.no-rule-changes': 'No rule between zones changes; rules of host firewalls may.',
  'comparison.effect.overruled': 'Because of the other changes it has no effect here.',
  'comparison.told-at': (causes: readonly string[]) => `Told under: ${causes.join(', ')}.`,
  'comparison.brings': (options: readonly string[]) => `Brings along: ${options.join('; ')}.`,
  'comparison.brought-by': (what: string, option: string) => `${what} (follows ${option})`,
  'comparison.partners.alone': (causes: readonly string[]) =>
    causes.length === 1
      ? `${causes.join('')} alone would do the same.`
      : `Each of these alone would do the same: ${causes.join(', ')}.`,
  'comparison.partners.together': (causes: readonly string[]) =>
    `Only together with: ${causes.join(', ')}.`,
  'comparison.partners.also': (causes: readonly string[]) =>
    `This has a part in it, too: ${causes.join(', ')}.`,
  'comparison.between-sentences': ' ',
  'comparison.counted-at': (cause: string) => `Counted under: ${cause}.`,
  'comparison.counted-of': (count: number, causes: readonly string[]) =>
    `${count} of them ${count === 1 ? 'is' : 'are'} counted under: ${causes.join(', ')}.`,
  'comparison.counted': (flows: string, rules: string) =>
    `Flows: ${flows}. Firewall rules: ${rules}.`,
  'comparison.counted-once':
    'Each flow and each rule is counted once, under the first of its causes; together they are all that differ.',
  'comparison.all-causes': 'All causes',
  'comparison.told.added': (port: string, ends: string, purpose: string, rows: string) =>
    `${port}, ${ends}, is needed now: ${purpose} (${rows}).`,
  'comparison.told.removed': (port: string, ends: string, rows: string) =>
    `${port}, ${ends}, is no longer needed (${rows}).`,
  'comparison.told.moved': (
    port: string,
    ends: string,
    old: string,
    rows: string,
    what: readonly string[],
  ) => `${[`${port}, ${ends}, takes the place of ${old} (${rows})`, ...what].join('; ')}.`,
  'comparison.told.stays-moved': (
    port: string,
    ends: string,
    old: string,
    what: readonly string[],
  ) => `${port}, ${ends}, in the place of ${old}: ${what.join('; ')}.`,
  'comparison.told.part': (port: string, ends: string, what: readonly string[]) =>
    `${port}, ${ends}: ${what.join('; ')}.`,
  'comparison.told.stays': (port: string, ends: string, what: readonly string[]) =>
    `${port}, ${ends}, stays; ${what.join('; ')}.`,
  'comparison.told.port-stays': (port: string, host: string, sources: string, rows: string) =>
    `${port} of ${host} stays open to: ${sources} (${rows}).`,
  'comparison.told.port': (port: string, ends: string) => `${port}, ${ends}: this sets the port.`,
  'comparison.told.avoided': (port: string, ends: string, rows: string) =>
    `Without this, ${port}, ${ends}, would be needed as well (${rows}).`,
  'comparison.told.no-longer-for': (purpose: string, rows: string) =>
    `it is no longer for: ${purpose} (${rows})`,
  'comparison.told.now-for': (purpose: string, rows: string) =>
    `it is now for: ${purpose} (${rows})`,
  'comparison.told.other-rows': (now: string, before: string) =>
    `the list has it as ${now} (before: ${before})`,
  'comparison.told.other-basis': (now: string, before: string) =>
    `its basis is now: ${now} (before: ${before})`,
  'comparison.told.otherwise': 'it is described otherwise now',
  'comparison.told.moved-here': (count: number, now: string, before: string) =>
    count === 1
      ? `1 rule is now at ${now} (before: ${before}).`
      : `${count} rules are now at ${now} (before: ${before}).`,
  'comparison.told.moved-away': (count: number, now: string, before: string) =>
    count === 1
      ? `1 rule is no longer needed at ${before} (now: ${now}).`
      : `${count} rules are no longer needed at ${before} (now: ${now}).`,
  'comparison.told.new-rules': (count: number, now: string) =>
    count === 1
      ? `1 rule is needed now at ${now}: before, both ends were in one zone.`
      : `${count} rules are needed now at ${now}: before, both ends were in one zone.`,
  'comparison.told.gone-rules': (count: number, before: string) =>
    count === 1
      ? `1 rule at ${before} is no longer needed: both ends are in one zone now.`
      : `${count} rules at ${before} are no longer needed: both ends are in one zone now.`,
  'comparison.told.address': (count: number, now: string, before: string) =>
    count === 1
      ? `1 rule has another address: ${now} (before: ${before}).`
      : `${count} rules have another address: ${now} (before: ${before}).`,
  'comparison.told.addresses': (count: number) =>
    count === 1 ? '1 rule has another address.' : `${count} rules have other addresses.`,
  'comparison.told.name': (count: number, now: string, before: string) =>
    count === 1
      ? `1 rule carries the new name ${now} (before: ${before}).`
      : `${count} rules carry the new name ${now} (before: ${before}).`,
  'comparison.told.names': (count: number) =>
    count === 1 ? '1 rule carries another name.' : `${count} rules carry other names.`,
  'comparison.told.relabelled': (count: number, now: string, before: string) =>
    count === 1
      ? `1 rule calls it ${now} (before: ${before}), though nobody renamed it: devices need names of their own.`
      : `${count} rules call it ${now} (before: ${before}), though nobody renamed it: devices need names of their own.`,
  'comparison.told.also-there': (count: number, causes: readonly string[]) =>
    `${count === 1 ? '1 rule' : `${count} rules`} of other causes ${count === 1 ? 'is' : 'are'} at the new boundary as well: ${causes.join(', ')}.`,
  'comparison.names': (names: readonly string[]) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  'comparison.matched': (byName: number, byAddress: number, byId: number) => {
    const ways = [
      ...(byName === 0 ? [] : [`name (${byName})`]),
      ...(byAddress === 0 ? [] : [`addresses (${byAddress})`]),
      ...(byId === 0 ? [] : [`id (${byId})`]),
    ]
    return `Taken for the same hosts by: ${ways.join(', ')}.`
  },

  'option-name.smart-protection': 'Smart protection source',
  'option-name.smart-scan': 'Smart scan protocol',
  'option-name.quarantine': 'Quarantine destination',
  'option-name.central-protocol': 'MCP agent protocol',
  'option-name.central-link': 'Communication with Apex Central',
  'option-name.heartbeat': 'MCP agent heartbeat',

  'compare.title': 'Compare with',
  'compare.help':
    'The picture, the tables and the rules then show what is added, removed and changed since.',
  'compare.with': 'Compared with',
  'compare.bar': 'Comparison',
  'compare.choose': (name: string) => `Compared with ${name}: choose another baseline`,
  'compare.take-opened': 'The state when the page was opened',
  'compare.keep': 'Keep this as the baseline',
  'compare.keep-help': 'What you change from now on is compared with what is on the screen now.',
  'compare.preset': 'A preset',
  'compare.choose-preset': 'Choose a preset',
  'compare.link': 'A link',
  'compare.link-hint': 'Paste a link of Portscape',
  'compare.take-link': 'Take',
  'compare.file': 'Open a file…',
  'compare.refused': (name: string) => `There is nothing to compare with in ${name}.`,
  'compare.refused-partly': (name: string) =>
    `Cannot compare with ${name}, which cannot be read whole.`,
  'compare.which-side': (name: string) =>
    `There is a comparison in ${name}. Which side is the baseline?`,
  'compare.the-link': 'the link',
  'compare.from-opened': 'As the page was opened',
  'compare.from-kept': 'Kept as the baseline',
  'compare.from-swapped': 'Swapped from the screen',
  'compare.from-link': 'From a link',
  'compare.from-link-at': (day: string) => `Link opened ${day}`,
  'compare.from-file': 'From a file',
  'compare.from-preset': 'Preset',
  'compare.settings': (count: number) => (count === 1 ? '1 setting' : `${count} settings`),
  'compare.flows': 'flows',
  'compare.host-count': 'hosts',
  'compare.step-count': 'steps',
  'compare.rule': (number: string) => `Rule ${number}`,
  'compare.regrouped': 'grouped with other flows now',
  'compare.rules': 'rules',
  'compare.no-rule': 'no firewall rule changes',
  'compare.counts': (what: string, added: number, removed: number, changed: number) =>
    `${what}: ${added} added, ${removed} removed, ${changed} changed`,
  'compare.same': 'No difference',
  'compare.see-settings': 'What each change does, in the panel',
  'compare.see-flows': 'These flows in the list of ports',
  'compare.see-rules': 'The rules of a firewall that changes',
  'compare.news': (name: string, differences: readonly string[]) =>
    `Compared with ${name}: ${differences.join('; ')}.`,
  'compare.left': 'The comparison is left.',
  'compare.side': 'Side',
  'compare.earlier-read': 'As the baseline has it. To change the host, show Both or After.',
  'compare.side.both': 'Both',
  'compare.side.before': 'Before',
  'compare.side.after': 'After',
  'compare.what': 'What is shown',
  'compare.everything': 'Everything',
  'compare.changes-only': 'Changes only',
  'compare.filter': 'Filter by change',
  'compare.gone-rules': 'Rules to remove',
  'compare.gone-flows': 'No longer needed',
  'compare.gone-findings': 'No longer found',
  'compare.against': 'Against the baseline',
  'compare.matched.name': 'The same host by its name.',
  'compare.matched.address': 'The same host by its addresses.',
  'compare.matched.id': (id: string) =>
    `Taken for the same host by its id ${id}, since it has neither name nor address.`,
  'compare.matched.id-name': (id: string) =>
    `Taken for the same host by its id ${id}, since its name is another one now.`,
  'compare.matched.id-unnamed': (id: string) =>
    `Taken for the same host by its id ${id}, since it has a name on one side alone.`,
  'compare.matched.id-address': (id: string) =>
    `Taken for the same host by its id ${id}, since it has no name, and other addresses now.`,
  'compare.was': (what: string) => `before: ${what}`,
  'compare.in-place-of': (port: string) => `in place of ${port}`,
  'compare.replaced-by': (port: string) => `${port} takes its place`,
  'compare.zone-came': 'Moved here',
  'compare.zone-left': 'Moved away',
  'compare.none': 'Nothing differs from the baseline',
  'compare.none-help': 'Change an option, a host or a zone, or choose another baseline.',
  'compare.revert': (setting: string) => `Set “${setting}” back to the baseline’s value`,
  'compare.revert-hosts': (hosts: string) => `Take back what changed of “${hosts}”`,
  'compare.revert-opened': (setting: string) =>
    `Set “${setting}” back to what it was when the page was opened`,
  'compare.since-opened': 'Since the page was opened',
  'compare.last-step': 'The last step',
  'compare.hosts': 'Hosts',
  'compare.others': 'Hosts and zones',
  'compare.swap': 'Swap',
  'compare.swap-tip': 'Show the baseline, and compare it with what is shown now',
  'compare.leave': 'Leave the comparison',
  'compare.export': 'Export comparison',
  'compare.export.subject': 'What is exported',
  'compare.export.deployment': 'This deployment',
  'compare.export.comparison': 'The comparison',
  'compare.export.picture':
    'Both deployments in one picture: what is added, removed and changed has a sign and a line of its own.',
  'compare.export.print':
    'The picture of the difference on one page, then why, and what comes, goes and changes: flows, firewall rules and hosts. For a PDF, choose “Save as PDF” as the printer.',
  'compare.export.tables': 'What is added, removed and changed, and what stays.',
  'compare.export.data': 'Both deployments and what differs between them, for other programs.',
  'compare.share': 'With the comparison',
} as const
