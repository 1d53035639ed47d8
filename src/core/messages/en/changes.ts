/** What the last step did, in the panel and told to screen readers. */
export const changes = {
  'changes.count': (added: number, removed: number) => {
    const flows = (count: number) => (count === 1 ? '1 flow' : `${count} flows`)
    if (added === 0) return `−${flows(removed)}`
    return removed === 0 ? `+${flows(added)}` : `+${flows(added)}, −${removed}`
  },
  'changes.no-flow': 'No flow changed',
  'changes.open': (summary: string) => `Changes: ${summary}`,
  'changes.none': 'No change yet',
  'changes.none-help':
    'After each change of an option, a host or a zone, this says which flows came and went.',
  'changes.title': 'Title',
  'changes.untitled': 'none',
  'changes.options': 'Changed',
  'changes.added': (count: number) => (count === 1 ? '1 flow added' : `${count} flows added`),
  'changes.removed': (count: number) => (count === 1 ? '1 flow removed' : `${count} flows removed`),
  'changes.from-to': (before: string, after: string) => `${before} → ${after}`,
  'changes.option-count': (count: number) => `${count} options changed`,
  'changes.sentence': (what: string, flows: string) =>
    flows === '' ? `${what}.` : `${what}. ${flows}.`,
  'changes.show': (flow: string) => `Show ${flow}`,

  'changes.host-added': (host: string) => `${host} added`,
  'changes.host-removed': (host: string) => `${host} removed`,
  'changes.host-named': (host: string, role: string) => `${host} (${role})`,
  'changes.host-renamed': (before: string, host: string) => `${before} renamed to ${host}`,
  'changes.addresses-added': (host: string, addresses: string, count: number) =>
    `${host}: ${count === 1 ? 'address' : 'addresses'} ${addresses} added`,
  'changes.addresses-removed': (host: string, addresses: string, count: number) =>
    `${host}: ${count === 1 ? 'address' : 'addresses'} ${addresses} removed`,
  'changes.addresses-set': (host: string, addresses: string, count: number) =>
    `${host}: ${count === 1 ? 'address' : 'addresses'} changed to ${addresses}`,
  'changes.host-moved': (host: string, zone: string) => `${host} moved to ${zone}`,
  'changes.hosts-moved': (count: number, zone: string) => `${count} hosts moved to ${zone}`,
  'changes.serves': (host: string, groups: string) => `${host} serves ${groups}`,
  'changes.serves-all': (host: string) => `${host} serves all agents`,
  'changes.host-fields': (host: string, fields: string) => `${host} changed: ${fields}`,
  'changes.hosts-added': (count: number) => `${count} hosts added`,
  'changes.hosts-removed': (count: number) => `${count} hosts removed`,
  'changes.hosts-changed': (count: number) => `${count} hosts changed`,
  'changes.zone-added': (zone: string) => `Zone ${zone} added`,
  'changes.zone-removed': (zone: string) => `Zone ${zone} removed`,
  'changes.zone-renamed': (before: string, zone: string) => `Zone ${before} renamed to ${zone}`,
  'changes.zone-more': (zone: string) => `Zone ${zone}: more trusted`,
  'changes.zone-less': (zone: string) => `Zone ${zone}: less trusted`,
  'changes.zone-look': (zone: string, look: string) => `Zone ${zone} looks like: ${look}`,
  'changes.zones-changed': (count: number) => `${count} changes of zones`,
  'changes.trust-between': (lower: string, upper: string) => `between ${lower} and ${upper}`,
  'changes.trust-least': (upper: string) => `less than ${upper}, the least of all`,
  'changes.trust-most': (lower: string) => `more than ${lower}, the most of all`,
  'changes.same-place': 'the same place in the order',
  'changes.came': 'added',
  'changes.went': 'removed',
} as const
