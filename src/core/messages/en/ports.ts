/** Columns of every table of flows; the port table, its search and filters, unneeded rows. */
export const ports = {
  'ports.title': 'Flows of the deployment',
  'ports.caption':
    'Each row is one flow, from the initiator to the listener; replies are implied. Arrow keys move between the rows, Enter selects, Ctrl or Shift adds.',
  'ports.row': (number: string, source: string, destination: string, port: string) =>
    `${number}: ${source} to ${destination}, ${port}`,
  'ports.new': 'new',
  'ports.not-printed': 'not printed',
  'ports.sort': 'Sort by',
  'ports.descending': 'Descending',

  'ports.tools': 'Filters and arrangement',
  'ports.filter.host': 'Host',
  'ports.filter.from-zone': 'From zone',
  'ports.filter.to-zone': 'To zone',
  'ports.filter.transport': 'Transport',
  'ports.filter.family': 'Protocol',
  'ports.filter.basis': 'Basis',
  'ports.filter.search': 'Search',
  'ports.filter.chosen': (facet: string, count: number) => `${facet} ${count} chosen`,
  'ports.filter.flows': (value: string, count: number) =>
    `${value}, ${count === 1 ? '1 flow' : `${count} flows`}`,
  'ports.filter.remove': (facet: string, value: string) => `Remove filter: ${facet} ${value}`,
  'ports.filter.active': 'Active filters',
  'ports.filter.clear': 'Clear all',
  'ports.count': (shown: number, all: number) => {
    const flows = all === 1 ? '1 flow' : `${all} flows`
    return shown === all ? flows : `${shown} of ${flows}`
  },

  'ports.group': 'Group by',
  'ports.group.none': 'No groups',
  'ports.group.source': 'Source',
  'ports.group.destination': 'Destination',
  'ports.group.zones': 'Zone pair',
  'ports.columns': 'Columns',
  'ports.columns.no-room': (column: string) => `${column} (in the details while they are open)`,
  'ports.columns.reset': 'Show all',
  'ports.copy': 'Copy table',
  'ports.copied': (count: number) => (count === 1 ? '1 row copied' : `${count} rows copied`),
  'ports.copy-failed': 'The browser did not allow copying.',

  'ports.empty.filters': 'No flow of this deployment matches the filters.',
  'ports.empty.search': (text: string) => `No flow of this deployment matches “${text}”.`,
  'ports.empty.ports':
    'Ports are numbers from 1 to 65535, alone, as a range or as a list: 443, 137-139, “135, 389/tcp”.',
  'ports.empty.unneeded': (count: number) =>
    count === 1
      ? '1 row of the list that is not needed does.'
      : `${count} rows of the list that are not needed do.`,
  'ports.empty.show-unneeded': 'Show what is not needed',
  'ports.empty.clear': 'Clear search and filters',

  'ports.footnotes': 'Footnotes of the list',

  'unneeded.title': 'Not needed',
  'unneeded.help':
    'Rows of the vendor’s list that do not apply to this deployment. It asks for these ports for none of these purposes; another row, or traffic that is not in the list, may need the same port.',
  'not-listed.title': 'Not in the list',
  'not-listed.help':
    'What a deployment needs beside the vendor’s list, from other pages. It is not in the diagram, and a firewall must let it through, too.',
  'unneeded.count': (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  'unneeded.none': 'Every row of the list applies to this deployment.',
  'unneeded.none-found': (text: string) => `No row that is not needed matches “${text}”.`,
  'unneeded.row': 'Row',
  'unneeded.between': 'Source and destination',
  'unneeded.ports': 'Would need',
  'unneeded.reason': 'Why not',
  'unneeded.go': 'Go to option',
  'unneeded.go-to': (option: string) => `Go to option “${option}”`,
} as const
