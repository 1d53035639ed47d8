/** The bar above the picture and the table: what is looked at. */
export const view = {
  'view.tabs': 'View',
  'view.search': 'Search flows',
  'view.search.placeholder': 'Port, range or text',
  'view.search.hosts': 'Search hosts',
  'view.search.hosts.placeholder': 'Name, address or zone',
  'view.search.clear': 'Clear the search',
  'view.search.found': (found: number, all: number) => `${found} of ${all} flows`,
  'view.search.found-hosts': (found: number, all: number) => `${found} of ${all} hosts`,
  'view.search.at': (at: number, of: number) => `Match ${at} of ${of}`,
  'view.search.unreadable': (parts: readonly string[]) =>
    `Not readable as ${parts.length === 1 ? 'a port' : 'ports'}: “${parts.join('”, “')}”`,
  'view.show': 'Show',
  'view.show.title': 'What the diagram shows',
  'view.show.protocols': 'Protocols',
  'view.show.zones': 'Zones',
  'view.search.unneeded': (rows: number) =>
    rows === 1 ? '1 row not needed' : `${rows} rows not needed`,
  'view.nothing': 'Nothing is shown',
  'view.nothing-help': 'Every zone of the deployment is hidden.',
  'view.nothing-crosses': 'No flow of the deployment runs between these zones.',
  'view.show.gather': 'Like hosts on one card',
  'view.show.all': 'Show everything',
  'view.hidden': (parts: string) => `Hidden: ${parts}.`,
  'view.isolated': (host: string) => `Only ${host} and its neighbours.`,
  'view.crossing': (from: string, to: string) =>
    `Only flows${from === '' ? '' : ` from ${from}`}${to === '' ? '' : ` to ${to}`}.`,
  'view.not-shown': (flows: number) =>
    flows === 1 ? '1 flow is not shown.' : `${flows} flows are not shown.`,
  'view.list': (parts: readonly string[]) => parts.join(', '),
  'view.share': 'Include the view: search, tab, and what is hidden',

  'keys.title': 'Keys',
  'keys.open': 'Keys',
  'keys.help': 'Show this list',
  'keys.search': 'Search flows',
  'keys.matches': 'In the search: to the next match, or back',
  'keys.matches.name': 'Enter · Shift + Enter',
  'keys.undo': 'Undo',
  'keys.redo': 'Redo',
  'keys.tab': 'Move to the next control, host or connection',
  'keys.arrows': 'In the diagram: along connections and to neighbouring hosts',
  'keys.enter': 'Open the details of what has the focus',
  'keys.escape': 'Close, or let go of the selection',
  'keys.tabs': 'Diagram, hosts or ports',
  'keys.click': 'Select several',
  'keys.click.name': 'Shift + Enter · Shift + click',

  'hint.text':
    'The connections of the vendor’s port list that this deployment needs. Choose one to see why.',
  'hint.dismiss': 'Got it',
} as const
