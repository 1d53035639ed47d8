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
  'import.rows': 'Rows of the table',
  'import.filter': 'Rows shown',
  'import.all': 'All',
  'import.fate.mend': 'Needs attention',
  'import.fate.new': 'New',
  'import.fate.named': 'Named',
  'import.fate.changed': 'Updated',
  'import.fate.same': 'Unchanged',
  'import.fate.merged': 'Merged',
  'import.fate.left': 'Left out',
  'import.fate-count': (fate: string, count: number) => `${fate} ${count}`,
  'import.counts': (all: number, parts: readonly string[]) =>
    `${countRows(all)}: ${parts.join(', ')}`,
  'import.next': 'Next to mend',
  'import.mend-help':
    'Mend a row here, or import it as it is: what is wrong stays in its cell of the table, with its error.',
  'import.unused': (names: string) => `Columns not used: ${names}`,
  'import.column': (column: number) => `column ${column}`,
  'import.address-words': 'In place of an address, left out',
  'import.words': 'Roles to check',
  'import.word': (text: string, count: number) =>
    text === '' ? `No role given, ${countRows(count)}` : `“${text}”, ${countRows(count)}`,
  'import.word-role': (text: string) =>
    text === '' ? 'Role of the rows without one' : `Role of the rows that say “${text}”`,
  'import.by-names': 'As the names say',
  'import.confirm': 'That is right',
  'import.confirm-row': (row: number, role: string) => `That is right: row ${row} is ${role}`,
  'import.confirm-doubts': (row: number, name: string) => `That is right: row ${row}, ${name}`,
  'import.confirm-word': (text: string) => `That is right: “${text}”`,
  'import.leave': 'Leave out',
  'import.leave-row': (row: number) => `Leave out row ${row}`,
  'import.leave-word': (text: string) =>
    text === '' ? 'Leave out the rows without a role' : `Leave out the rows that say “${text}”`,
  'import.row': (row: number) => `Row ${row}`,
  'import.take': (row: number, name: string) => `Import row ${row}, ${name}`,
  'import.name-of': (row: number) => `Name of row ${row}`,
  'import.role-of': (row: number, name: string) => `Role of row ${row}, ${name}`,
  'import.address-of': (row: number, name: string) => `Addresses of row ${row}, ${name}`,
  'import.zone-of': (row: number, name: string) => `Zone of row ${row}, ${name}`,
  'import.serves-stay': (served: string) => `As before: ${served}`,
  'import.serves-of': (row: number, name: string) => `Whom row ${row}, ${name}, serves`,
  'import.choose-role': 'Choose a role',
  'import.no-name': 'without a name',
  'import.many-addresses': (count: number) => `${count} addresses`,
  'import.more': (count: number) => `Show ${countRows(count)} more`,
  'import.new-zone': (name: string) => `New zone ${name}`,
  'import.also-written': (name: string, others: string) => `${name} (also written ${others})`,
  'import.make-zones': (names: string) => `Make the new zones: ${names}`,
  'import.network': (network: string) => `It is the network ${network}`,
  'import.nothing': 'Nothing to import',
  'import.import': (count: number) => `Import ${countHosts(count)}`,

  'import.remove': (removed: number) => `Remove ${countHosts(removed)}`,
  'import.import-and-remove': (count: number, removed: number) =>
    `Import ${countHosts(count)}, remove ${removed}`,
  'import.missing': (count: number) =>
    count === 1
      ? '1 host of the deployment is not in this table'
      : `${count} hosts of the deployment are not in this table`,
  'import.missing-choice': 'What becomes of hosts that are not in this table',
  'import.missing-keep': 'Keep',
  'import.missing-remove': 'Remove',
  'import.missing-remove-host': (host: string) => `Remove ${host}`,
  'import.rename': (name: string) => `The host ${name} under a new name`,
  'import.rename-own': 'A host of its own',
  'import.rename-choice': (row: number, name: string) =>
    `Whether row ${row}, ${name}, is a host under a new name`,
  'import.missing-more': (count: number) => `Show ${count} more`,
  'import.missing-needed': (names: string) =>
    `Stays in any case, since the deployment needs one of its role: ${names}`,
  'import.missing-widens': (names: string) =>
    `Serves all agents afterwards, since those that it serves are removed: ${names}`,

  'import.newly-served': (server: string, zone: string, count: number) =>
    count === 1
      ? `${server} serves the whole of zone ${zone}: 1 agent that comes into it is added to what it serves`
      : `${server} serves the whole of zone ${zone}: ${count} agents that come into it are added to what it serves`,

  'import.names': 'Names the host that is there without a name',
  'import.adds': 'New',
  'import.updates': (name: string) => `Updates ${name}`,
  'import.becomes': 'becomes',
  'import.none': 'none',
  'import.same': 'Already there',
  'import.joins': (row: number) => `Merged into row ${row}, which gets its addresses`,
  'import.second': (role: string, row: number) =>
    `There is one ${role}: that of row ${row}. Choose another role, or leave this one out.`,
  'import.not-yet': 'Not imported as it is',
  'import.skipped': 'Left out by your choice',
  'import.too-many': (most: number) => `Left out: no more than ${most} hosts fit`,
  'import.no-role': 'No word tells its role',
  'import.unknown-role': (text: string) => `“${text}” is no role`,
  'import.role-near': (text: string, role: string) => `“${text}” read as ${role}`,
  'import.role-above': (text: string, role: string) =>
    `Read as ${role} from “${text}” above; its name says otherwise`,
  'import.role-from-name': 'The role is read from its name or a remark',
  'import.direction-mark': 'An invisible direction mark was taken out of its name or zone',
  'import.omitted': (text: string) => `“${text}” left out: it is no address`,
  'import.same-address': (address: string, row: number) => `Row ${row} has ${address}, too`,
  'import.address-of-host': (address: string, name: string) => `${name} has ${address}, too`,
  'import.not-present': 'The options leave this role out',
  'import.unknown-group': (text: string) => `No agents are called “${text}”`,
  'import.serves-meanwhile.all': 'Until this is settled, it serves all agents',
  'import.serves-meanwhile.known':
    'Until this is settled, it serves only the agents that are known',
  'import.serves-meanwhile.as-before':
    'Until this is settled, it serves those that it served before',
  'import.serve-all': 'It serves all agents',
  'import.serve-all-row': (row: number, name: string) => `Row ${row}, ${name}, serves all agents`,
  'import.same-name': (row: number) => `Row ${row} has the same name and role`,
  'import.same-name-choice': (row: number, name: string) => `What row ${row}, ${name}, is`,
  'import.same-name.one': (row: number) => `The host of row ${row}`,
  'import.same-name.own': 'A host of its own',
  'import.unknown-zone': (text: string) => `No zone is called “${text}”`,
  'import.wrong-address': (text: string, fault: string) => `“${text}”: ${fault}`,
  'import.host-with-mask': (host: string) => `${host} without its mask`,
  'import.long-name': (most: number) => `The name has more than ${most} characters`,
  'import.title-row': 'above the headings',
  'import.heading': 'headings again',
  'import.comment': 'a comment',
  'import.loopback': 'every machine has this address',
  'import.says-nothing': 'neither a name nor an address',
  'import.left': (reason: string) => `Left out: ${reason}`,

  'import.workbook':
    'This is an Excel workbook. Copy its cells and paste them here, or save it as CSV.',
  'import.not-text': 'This file is no text. Save the table as CSV, or paste its cells here.',
  'import.too-large': (megabytes: number) => `It is larger than ${megabytes} MB.`,
  'import.too-many-rows': (most: number) => `It has more than ${most} rows.`,
  'import.no-hosts': 'No row has a name, an address or a role.',
  'import.unreadable': 'The browser could not read the file.',
} as const
