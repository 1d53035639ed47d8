const countHosts = (count: number): string => (count === 1 ? '1 host' : `${count} hosts`)

const countRows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`)

/** Tables of hosts: what comes in, and what goes out. */
export const hostImport = {
  'host-table.id': 'ID',
  'host-table.role': 'Role',

  'import.save': 'Save the present hosts as CSV',
  'import.title': 'Paste or import hosts',
  'import.help':
    'Cells copied from Excel, CSV, or lines of a hosts file, with or without headings. Nothing changes before you import.',
  'import.table': 'Table of hosts',
  'import.example': 'Name\tRole\tIP address\tZone\nHQ\tAgents\t10.1.0.0/16\tClient segment',
  'import.choose': 'Choose a file…',
  'import.drop': 'or drop one here',
  'import.file': (name: string) => `Read from “${name}”`,
  'import.anew': 'Start over',
  'import.preview': 'What the import does',
  'import.rows': 'Rows with a host',
  'import.unread': (count: number) => `${countRows(count)} without a host`,
  'import.row': (row: number) => `Row ${row}`,
  'import.take': (row: number, name: string) => `Import row ${row}, ${name}`,
  'import.role-of': (row: number, name: string) => `Role of row ${row}, ${name}`,
  'import.choose-role': 'Choose a role',
  'import.no-name': 'without a name',
  'import.more': (count: number) => `Show ${countRows(count)} more`,
  'import.new-zone': (name: string) => `new zone ${name}`,
  'import.make-zones': (names: string) => `Make the new zones: ${names}`,
  'import.network': (network: string) => `It is the network ${network}`,
  'import.nothing': 'Nothing to import',
  'import.import': (count: number) => `Import ${countHosts(count)}`,
  'import.summary': (added: number, changed: number, same: number, left: number) =>
    [
      `${added} new`,
      `${changed} changed`,
      `${same} already there`,
      ...(left === 0 ? [] : [`${left} left out`]),
    ].join(', '),

  'import.names': 'Names the host that has no name yet',
  'import.adds': 'New',
  'import.updates': (name: string) => `Changes ${name}`,
  'import.same': 'Already there',
  'import.joins': (row: number) => `The host of row ${row}; its addresses are added there`,
  'import.second': (role: string, row: number) => `There is one ${role}: that of row ${row}`,
  'import.no-role': 'No word tells its role',
  'import.skipped': 'Left out',
  'import.too-many': (most: number) => `No more than ${most} hosts fit`,
  'import.same-address': (address: string, row: number) => `Row ${row} has ${address}, too`,
  'import.address-of-host': (address: string, name: string) => `${name} has ${address}, too`,
  'import.not-present': 'The options leave this role out',
  'import.unknown-group': (text: string) => `No agents are called “${text}”`,
  'import.not-an-address': (text: string) => `“${text}” is no address`,
  'import.range-backwards': (text: string) => `“${text}” ends before it starts`,
  'import.bad-mask': (text: string) => `“${text}” is no mask`,
  'import.host-with-mask': (host: string) => `${host} without its mask`,
  'import.heading': 'headings again',
  'import.loopback': 'every machine has this address',
  'import.long-name': (most: number) => `the name has more than ${most} characters`,
  'import.says-nothing': 'neither a name nor an address',

  'import.workbook':
    'This is an Excel workbook. Copy its cells and paste them here, or save it as CSV.',
  'import.not-text': 'This file is no text. Save the table as CSV, or paste its cells here.',
  'import.too-large': (megabytes: number) => `It is larger than ${megabytes} MB.`,
  'import.too-many-rows': (most: number) => `It has more than ${most} rows.`,
  'import.no-hosts': 'No row has a name, an address or a role.',
  'import.unreadable': 'The browser could not read the file.',
} as const
