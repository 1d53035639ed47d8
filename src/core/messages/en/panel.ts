/** The panel beside the picture: details, findings, walk-throughs, changes. */
export const panel = {
  'panel.label': 'Details and findings',
  'panel.details': 'Details',
  'panel.walkthroughs': 'Walk-throughs',
  'panel.changes': 'Changes',
  'panel.close': 'Close the panel',
  'panel.previous': 'Previous',
  'panel.next': 'Next',
  'panel.position': (position: number, count: number) => `${position} of ${count}`,

  'setting.of': (whose: string, what: string) => `${whose}: ${what}`,
  'setting.none': '–',
  'host-field.name': 'Name',
  'host-field.address': 'Addresses',
  'host-field.zone': 'Zone',
  'host-field.serves': 'Serves',
  'zone-field.name': 'Name',
  'zone-field.trust': 'Trust',
  'zone-field.look': 'Look',

  'details.connection': 'Connection',
  'details.host': 'Host',
  'details.zone': 'Zone',
  'details.zone-help':
    'What leaves this zone, enters it, and stays within it. With Shift, choose a second zone to see what runs between the two.',
  'details.zones-help': 'What runs from one of these zones to another.',
  'details.hosts': 'Hosts of the zone',
  'details.within': (zone: string) => `Within ${zone}`,
  'details.only-these': 'Show only these',
  'details.only-these-of': (title: string) => `Show only these: ${title}`,
  'details.selected': (count: number) => `${count} selected`,
  'details.clear': 'Clear selection',
  'details.deselect': (name: string) => `Remove “${name}” from the selection`,
  'details.ends': (source: string, destination: string) => `${source} → ${destination}`,
  'details.boundary.inward': 'Crosses a zone boundary, into a more trusted zone.',
  'details.boundary.outward': 'Crosses a zone boundary, into a less trusted zone.',
  'details.boundary.level': 'Crosses a zone boundary between zones of one trust level.',
  'details.boundary.none': 'Stays within one zone.',
  'details.return': 'Return traffic is implied (stateful firewall).',
  'details.findings': (count: number) =>
    count === 1 ? '1 finding concerns this' : `${count} findings concern this`,
  'details.port-set-by': 'Port set by',
  'details.port-fixed': 'Fixed in the list',
  'details.because': 'Because',
  'details.always': 'Always',
  'details.row': (row: string) => `Row ${row}`,
  'details.place': (table: number, line: number) => `Table ${table}, line ${line}`,
  'details.printed': (row: string) => `Printed in row ${row}`,
  'details.printed-heading': 'As printed in the list (Japanese)',
  'details.cell.source': 'Source',
  'details.cell.destination': 'Destination',
  'details.cell.port': 'Port',
  'details.cell.purpose': 'Purpose',
  'defect.cut': 'cut off',
  'defect.typo': 'misspelt',
  'defect.shared': 'shared cell',
  'defect.ambiguous': 'ambiguous',
  'defect.reference': 'reference',
  'details.footnote': (mark: string) => `Footnote ※${mark}`,
  'details.source': (host: string) => `Source: ${host}`,
  'details.isolate': 'Show only this and its neighbours',
  'details.show-all': 'Show everything',
  'details.listens': 'Listens on',
  'details.opens': 'Opens',
  'details.nothing-listens': 'Nothing connects to it.',
  'details.nothing-opens': 'It opens no connection.',
  'details.parts': 'Parts',
  'details.part-opens': 'opens',
  'details.inbound': 'Inbound',
  'details.outbound': 'Outbound',
  'details.between': 'Between them',
  'details.connections': 'Selected connections',
  'details.peer': 'Peer and purpose',
  'details.rows': 'Rows',
  'details.no-flows': 'None.',
  'details.copy': 'Copy',
  'details.copy-list': (list: string) => `Copy the list “${list}” as a table`,
  'details.copied': 'Copied: paste it into Excel or Word.',
  'details.copy-failed': 'The browser did not allow copying.',

  'details.empty': 'Nothing is selected',
  'details.empty-help':
    'Choose a connection to see which rows of the list made it and why, or a host to see what must be opened on it.',
  'details.empty-keys': 'In the diagram: arrow keys move, Enter opens, Escape returns.',
  'details.empty-server': 'Show the Apex One server',
  'details.empty-first': 'Go through the connections',
  'details.empty-ports': 'Search a port',

  'about.off-premises-agent':
    'Agents outside the company network. They report through the Edge Relay Server.',
  'about.edge-relay':
    'Stands in the DMZ and forwards what off-premises agents send to the Apex One server, as a reverse proxy.',
  'about.agent': 'Security Agents on the clients of the internal network.',
  'about.web-browser': 'The browser in which an administrator opens the web consoles.',
  'about.apex-central':
    'The central console; the Apex One server is registered to it as a managed product through its MCP agent.',
  'about.apex-one-server':
    'Manages the agents. Its IIS site carries the web console, the agents’ connections and the integrated Smart Protection Server.',
  'about.standalone-sps':
    'A Smart Protection Server on a host of its own; it answers the agents’ smart scan and web reputation queries.',
  'about.sql-server': 'Holds the database of the Apex One server, on a host of its own.',
  'about.active-directory':
    'The list names it twice, as Active Directory server and as domain controller. The server synchronises data with it; agents read user information for device control.',

  'walks.help': 'What happens in which order. Each step lights up its flows in the diagram.',
  'walks.steps': (present: number, count: number) => {
    if (present === count) return count === 1 ? '1 step' : `${count} steps`
    return `${present} of ${count} steps`
  },
  'walks.absent': 'Not present',
  'walks.missing': 'Not in this deployment:',
  'walks.end': 'End',
  'walks.step': (step: number, count: number, sentence: string) =>
    `Step ${step} of ${count}: ${sentence}`,

  'changes.count': (added: number, removed: number) => {
    const flows = (count: number) => (count === 1 ? '1 flow' : `${count} flows`)
    if (added === 0) return `−${flows(removed)}`
    return removed === 0 ? `+${flows(added)}` : `+${flows(added)}, −${removed}`
  },
  'changes.no-flow': 'No flow changed',
  'changes.open': (summary: string) => `Changes: ${summary}`,
  'changes.none': 'No change yet',
  'changes.none-help': 'After each change of an option, this says which flows came and went.',
  'changes.title': 'Title',
  'changes.untitled': 'none',
  'changes.options': 'Options',
  'changes.added': (count: number) => (count === 1 ? '1 flow added' : `${count} flows added`),
  'changes.removed': (count: number) => (count === 1 ? '1 flow removed' : `${count} flows removed`),
  'changes.from-to': (before: string, after: string) => `${before} → ${after}`,
  'changes.option-count': (count: number) => `${count} options changed`,
  'changes.sentence': (what: string, flows: readonly string[]) =>
    `${what}. ${flows.length === 0 ? 'No flow changed' : flows.join(', ')}.`,
  'changes.show': (flow: string) => `Show ${flow}`,
} as const
