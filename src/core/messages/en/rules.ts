/** What is said of firewall rules. */
export const rules = {
  'rules.title': 'Firewall rules',
  'rules.boundaries': 'Zone boundaries',
  'rules.hosts': 'Host firewalls',
  'rules.chosen': 'Boundary or host',
  'rules.count': (count: number) => (count === 1 ? '1 rule' : `${count} rules`),
  'rules.found': (found: number, all: number) => `${found} of ${all} rules`,
  'rules.incomplete': (count: number) => `${count} incomplete`,
  'rules.within': (zone: string) => `Within ${zone}`,
  'rules.within-count': (flows: number) =>
    `${flows === 1 ? '1 flow' : `${flows} flows`}, no rule needed`,
  'rules.in': (count: number) => `${count} in`,
  'rules.out': (count: number) => `${count} out`,
  'rules.into': (host: string) => `Into ${host}`,
  'rules.none': 'No flow crosses from one zone to another: a firewall between zones needs no rule.',
  'rules.view': 'Rules',
  'rules.single': 'One rule a flow',
  'rules.grouped': 'Grouped',
  'rules.caption':
    'Each row is one rule; replies are implied. Arrow keys move through the rows, Enter selects the flows of a rule.',
  'rules.row': (number: string, source: string, destination: string, status: string) =>
    `Rule ${number}: ${source} to ${destination}, ${status}`,
  'rules.in-group': (numbers: string) => `in ${numbers}`,
  'rules.is-of': (numbers: string) => `is ${numbers}`,
  'rules.more': (count: number) => `and ${count} more`,
  'rules.service': 'Service',
  'rules.rows': 'Rows',
  'rules.status': 'Status',
  'rules.ready': 'ready',
  'rules.missing': 'address missing',
  'rules.no-address': 'no address',
  'rules.nothing-found': 'No rule here is found by the search.',
  'rules.shows': 'What is shown',
  'rules.shows.table': 'Table',
  'rules.shows.text': 'Text for the device',
  'rules.device': 'Device',
  'rules.scope': 'Text for',
  'rules.scope.boundary': 'This boundary',
  'rules.scope.host': 'This host',
  'rules.scope.boundaries': 'All boundaries',
  'rules.scope.hosts': 'All hosts',
  'rules.content': 'What the text has',
  'rules.content.whole': 'Whole rule set',
  'rules.content.change': 'Change only',
  'rules.change-counts': (added: number, changed: number, removed: number) =>
    `Against the baseline: ${added} added, ${changed} changed, ${removed} removed.`,
  'rules.change-reasons': (count: number) =>
    `${count} more changed the reason alone: nothing to do.`,
  'rules.change-none': 'No rule differs in what a device knows of it: nothing to do.',
  'rules.change-way.fortigate':
    'Pasted whole, the text adds only. Old policies are deleted by hand in a second step, since only the device knows their numbers; their objects follow in comments.',
  'rules.change-way.pan-os':
    'Pasted whole, the text adds only: commit. What goes is a second step, in comments, with a commit of its own.',
  'rules.change-way.asa':
    'Pasted whole, the text adds only. What goes is a second step, in comments, once new lists are attached.',
  'rules.change-way.windows-firewall':
    'The script replaces all rules of a host, first with the old ones beside the new: for a moment there are none. The script without the old ones is a second step, in comments.',
  'rules.change-way.rtx':
    'New filters are written beside the old ones, then the lists are exchanged: comments say how.',
  'rules.change-way.nftables':
    'The text replaces the whole table, first with the old rules beside the new ones. The table without the old ones is a second step, in comments; open connections stay open.',
  'rules.interfaces': (names: string) => `Interfaces or zones of the device: ${names}`,
  'rules.no-interface': (device: string, form: string, used: string) =>
    `${device} takes ${form}. Meanwhile the text has ${used}.`,
  'rules.interface-form.fortigate':
    'at most 35 letters, digits and . / _ -, beginning with a letter or digit',
  'rules.interface-form.pan-os':
    'at most 31 letters, digits and _ -, beginning with a letter or digit',
  'rules.interface-form.asa': 'at most 48 letters, digits and _ -, beginning with a letter',
  'rules.interface-form.rtx':
    'lan1, lan1/2, lan1.2, wan1, onu1, vlan1, bridge1, pp1 or tunnel1, with your numbers',
  'rules.first-number': 'First number',
  'rules.first-number-now': 'First number now',
  'rules.bad-number': (least: string, most: string) => `A whole number from ${least} to ${most}.`,
  'rules.copy': 'Copy',
  'rules.copied': 'Copied.',
  'rules.copy-failed': 'The browser did not allow copying.',
  'rules.download': 'Download',
  'rules.downloaded': (name: string) => `Handed to the browser as ${name}.`,
  'rules.unsaid': 'What this text does not say',
  'rules.not-of-zones': (device: string) =>
    `${device} is a firewall of single hosts: the text is for all of them.`,
  'rules.deny.boundary':
    'Everything else on this boundary can be denied. Replies are implied (stateful).',
  'rules.deny.host':
    'Everything else that comes to this host can be denied. Replies are implied (stateful).',
  'rules.deny.boundaries':
    'Everything else between these zones can be denied. Replies are implied (stateful).',
  'rules.deny.hosts':
    'Everything else that comes to these hosts can be denied. Replies are implied (stateful).',
  'rules.lacking': (count: number) =>
    count === 1 ? '1 host has no address' : `${count} hosts have no address`,
  'rules.lacking-names': (names: string) =>
    `rules with ${names} are in the text as comments until there is one.`,
  'rules.names-and-more': (names: string, more: number) => `${names} and ${more} more`,
  'rules.show': 'Show rules',
  'rules.show-of': (boundary: string) => `Show rules: ${boundary}`,
  'rules.go-to-hosts': 'Go to Hosts',

  'unsaid.address-missing': (rules: string, hosts: string) =>
    `not written, since no address is known of ${hosts}: ${rules}`,
  'unsaid.dns-name': (rules: string, hosts: string) =>
    `without the DNS names of ${hosts}, which this device does not take: ${rules}`,
  'unsaid.mixed-families': (rules: string, hosts: string) =>
    `not written, since one side has IPv4 addresses only and the other IPv6 addresses only (${hosts}): ${rules}`,
  'unsaid.too-many': (rules: string) =>
    `with more filters at one interface than most models take, so that there may be no room for ${rules}`,
  'unsaid.not-windows': (rules: string, hosts: string) =>
    `not written, since there is no Windows on ${hosts} (take its own text for nftables): ${rules}`,
  'unsaid.one-interface': (rules: string) =>
    `with both zones on one interface, so that no such traffic passes the firewall unless it is routed there: ${rules}`,
  'unsaid.rules': (count: number, numbers: string) =>
    `${count === 1 ? 'rule' : 'rules'} ${numbers}`,
} as const
