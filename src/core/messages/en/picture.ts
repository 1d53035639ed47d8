/** Words inside the picture, its description, and what a table says of purposes and bases. */
export const picture = {
  'family.tls': 'HTTPS',
  'family.plain-http': 'HTTP (not encrypted)',
  'family.smb': 'SMB / NetBIOS',
  'family.directory': 'Directory (LDAP, RPC)',
  'family.database': 'Database',
  'family.udp': 'UDP',
  'family.other': 'TCP (protocol not printed)',
  'legend.direction': 'Initiator to listener; replies are implied',

  'picture.title': 'Apex One network ports',
  'picture.description': (hosts: number, flows: number) =>
    `${hosts} hosts, ${flows} flows. Arrows point from the initiator to the listener; return traffic is implied (stateful firewall). Source of the ports: Trend Micro KA-0009594.`,
  'picture.own-hosts': (count: number) => `Own hosts: ${count}`,
  'picture.own-zones': (count: number) => `Own zones: ${count}`,
  'picture.members': (count: number) => `${count} hosts`,
  'picture.was': (earlier: string) => `was ${earlier}`,
  'picture.was-in': (zone: string) => `was in ${zone}`,
  'picture.more': (count: number) => `${count} more`,
  'picture.named-host': (name: string, role: string) => `${name} (${role})`,
  'picture.addresses': (host: string, addresses: string) => `${host}, addresses: ${addresses}`,
  'picture.host': (name: string, zone: string, listens: string) =>
    listens === '' ? `${name}, ${zone}` : `${name}, ${zone}, listens on ${listens}`,
  'picture.zone': (name: string) => `Zone: ${name}`,
  'picture.connection': (source: string, destination: string, ports: string) =>
    `${source} to ${destination}: ${ports}`,

  'picture.differences': (differences: string) =>
    `Differs from the default deployment: ${differences}`,
  'picture.no-differences':
    'The default deployment: all components, all options at their defaults.',
  'picture.origin': (fingerprint: string) =>
    `Ports: Trend Micro KA-0009594 · Portscape fingerprint ${fingerprint}`,
  'picture.link-line': (link: string) => `Link: ${link}`,
  'picture.part': (shown: number, all: number) =>
    `A part of the deployment: ${shown} of ${all === 1 ? '1 flow' : `${all} flows`}.`,
  'picture.table': 'What the numbers stand for',

  'purpose.cut': (text: string, meaning: string) =>
    `${text} … (the printed text is cut off${meaning === '' ? '' : `; inferred: ${meaning}`})`,
  'purpose.typo': (text: string) => `${text} (as printed)`,

  'basis.stated': 'stated',
  'basis.inferred': 'inferred',
  'basis.other-source': 'other source',
} as const
