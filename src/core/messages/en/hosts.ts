/** The table of hosts, and the zones beside it. */
export const hosts = {
  'hosts.title': 'Hosts of the deployment',
  'hosts.number': 'Row',
  'hosts.role': 'Role',
  'hosts.listens': 'Listens on',
  'hosts.connections': 'Connections',
  'hosts.derived': 'from the list',
  'hosts.in': 'in',
  'hosts.out': 'out',
  'hosts.row': (number: number, role: string) => `${number}, ${role}`,
  'hosts.name-it': 'Name it',
  'hosts.add-address': 'Add an address',
  'hosts.add-any-address': 'Add an address; 0.0.0.0/0 for any',
  'hosts.same-name': (row: number) => `same name as row ${row}`,
  'hosts.doubt.same': (address: string, host: string) => `${host} has ${address}, too`,
  'hosts.doubt.overlaps': (address: string, host: string) => `${address} overlaps ${host}`,
  'hosts.doubt.overlaps-zone': (address: string, host: string) =>
    `${address} overlaps ${host} in another zone`,
  'hosts.serves-all': 'all agents',
  'hosts.serves-any': 'all',
  'hosts.serves-zones': (count: number) => `${count} zones`,
  'hosts.serves-zone': (zone: string, count: number) => `${zone} (${count}): all agents`,
  'hosts.serves-search': 'Search agents',
  'hosts.serves-found': (found: number, all: number) => `${found} of ${all} agents`,
  'hosts.serves-of': (host: string) => `Who queries ${host}`,
  'hosts.zone-of': (host: string) => `Zone of ${host}`,
  'hosts.absent': (reason: string) => `Not part of the deployment: ${reason}`,
  'hosts.group': (count: number) => `${count} hosts`,
  'hosts.count': (count: number) => (count === 1 ? '1 host' : `${count} hosts`),
  'hosts.without': (count: number) => `${count} without an address`,
  'hosts.all': 'Show all hosts',
  'hosts.found': (found: number, all: number) => `${found} of ${all} hosts`,
  'hosts.none-found': 'No host matches the search',
  'hosts.add': 'Add host',
  'hosts.add-of': (role: string) => `Add another host: ${role}`,
  'hosts.import': 'Paste or import…',
  'hosts.duplicate': 'Duplicate',
  'hosts.remove': 'Remove',
  'hosts.remove-many': (count: number) => `Remove ${count}`,
  'hosts.copy-name': (name: string, number: number) => `${name} (${number})`,
  'hosts.help': (modifier: string) =>
    `Type into a cell. Arrow keys move, Enter edits or opens the list, ${modifier}C and ${modifier}V copy and paste cells, also from Excel.`,
  'hosts.undo': 'Undo',
  'hosts.dismiss': 'Dismiss',
  'hosts.duplicated': (count: number) =>
    count === 1
      ? '1 host duplicated, without its addresses.'
      : `${count} hosts duplicated, without their addresses.`,
  'hosts.go-to-original': (host: string) => `Back to ${host}`,
  'hosts.removed': (count: number) => (count === 1 ? '1 host removed.' : `${count} hosts removed.`),
  'hosts.needed': (roles: string) => `The options call for ${roles}, so one stays.`,
  'hosts.needed-bare': (roles: string) =>
    `The options call for ${roles}, so one stays: without name and addresses.`,
  'hosts.copied': (cells: number) => (cells === 1 ? '1 cell copied.' : `${cells} cells copied.`),
  'hosts.not-emptied': 'Nothing was deleted: these cells follow from the list of ports.',
  'hosts.zone-stays': 'Nothing was deleted: a host always stands in a zone.',
  'hosts.refused': (host: string, fault: string) => `Not applied to ${host}: ${fault}`,
  'hosts.pasted': (cells: number, added: number) => {
    const filled = cells === 1 ? '1 cell pasted' : `${cells} cells pasted`
    if (added === 0) return `${filled}.`
    return `${filled}, ${added === 1 ? '1 host' : `${added} hosts`} added.`
  },
  'hosts.go-to-wrong': (count: number): string => (count === 1 ? 'Go to it' : 'Go to the first'),
  'hosts.kept': (count: number) =>
    count === 1 ? '1 cell is to be corrected.' : `${count} cells are to be corrected.`,
  'hosts.left': (rows: number, role: string) =>
    `${rows === 1 ? '1 row' : `${rows} rows`} had no place: there is no further ${role}.`,
  'hosts.masked': (written: string, host: string) =>
    `${written}: a host with its mask; ${host} is taken.`,
  'hosts.by.name': 'matched by name',
  'hosts.by.address': 'matched by addresses',
  'hosts.by.id': (id: string) => `matched by id ${id}`,
  'hosts.gone-row': (role: string) => `Only in the baseline, ${role}`,
  'hosts.gone-stays': 'Nothing was changed: only the baseline has this host.',
  'hosts.bring-back': 'Bring back',
  'hosts.bring-back-name': (host: string) => `Bring back ${host}`,
  'hosts.brought-back': (host: string) => `${host} is back.`,
  'hosts.served-again': (servers: string) => `Served again by ${servers}.`,

  'fault.not-an-address': 'not an address or a name',
  'fault.host-with-mask': (network: string, host: string) =>
    `a host with its mask: write ${network} or ${host}`,
  'fault.range-backwards': 'the range ends before it begins',
  'fault.part-above': (part: string) => `${part} is above 255`,
  'fault.leading-zero': (part: string) => `${part} has a leading zero`,
  'fault.part-count': (count: number) =>
    `${count === 1 ? '1 number' : `${count} numbers`}; an address has 4`,
  'fault.prefix-above': (prefix: string, most: number) => `/${prefix} is above /${most}`,
  'fault.not-a-prefix': (written: string) =>
    written === '' ? 'a number is missing after /' : `write a number, not ${written}, after /`,
  'fault.short-range': (end: string) => `write the last address whole, not ${end}`,
  'hosts.save': 'Save as CSV',
  'fault.mask-alone': 'a subnet mask without its network',
  'fault.unknown-zone': 'no such zone',
  'fault.unknown-group': (text: string) => `no such agents: ${text}`,
  'fault.serves-nobody': 'it serves no agents',

  'zones.title': 'Zones',
  'zones.add': 'Add zone',
  'zones.less': 'less trusted',
  'zones.more': 'more trusted',
  'zones.help':
    'A connection from one zone into another needs a rule; within a zone it needs none.',
  'zones.help-drag': 'Drag a zone to change the order, or the number of a row onto a zone.',
  'zones.move-hosts': (count: number) =>
    count === 1 ? 'Move the host to' : `Move ${count} hosts to`,
  'zones.same-name': 'Another zone has this name',
  'zones.own': 'own',
  'zones.hosts': (count: number) => (count === 1 ? '1 host' : `${count} hosts`),
  'zones.more-hosts': (count: number) => `+${count}`,
  'zones.nobody': 'no host',
  'zones.rename': (zone: string) => `Rename ${zone}`,
  'zones.up': (zone: string) => `Move ${zone} up: less trusted`,
  'zones.down': (zone: string) => `Move ${zone} down: more trusted`,
  'zones.moved': (zone: string, place: number, all: number) =>
    `${zone} is zone ${place} of ${all}, from the least trusted on.`,
  'zones.removed': (zone: string) => `Zone “${zone}” removed.`,
  'zones.newly-served': (server: string, zone: string, agents: number) =>
    agents === 1
      ? `${server} serves all of ${zone}, so also the agent that came back.`
      : `${server} serves all of ${zone}, so also the ${agents} agents that came back.`,
  'zones.returned': (hosts: string, zone: string) => `Back in ${zone}: ${hosts}.`,
  'zones.close': 'Close the zones',
  'zones.nth': (zone: string, place: number) => `${zone}, zone ${place}`,
  'zones.remove': (zone: string) => `Remove ${zone}`,
  'zones.look-of': (zone: string) => `Look of ${zone}`,
  'zones.name': 'Name of the zone',
  'zones.look': 'Looks like',
  'zones.create': 'Add',
  'zones.cancel': 'Cancel',
} as const
