/** What of the deployment is shown, found and hidden. */
export const shown = {
  'view.sentences': (sentences: readonly string[]) =>
    sentences.filter((sentence) => sentence !== '').join(' '),
  'view.search.found': (found: number, all: number) => `${found} of ${all} flows`,
  'view.search.hosts-found': (hosts: string) => `At ${hosts}`,
  'view.search.at': (at: number, of: number) => `Match ${at} of ${of}`,
  'view.search.unreadable': (parts: readonly string[]) =>
    `Not readable as ${parts.length === 1 ? 'a port' : 'ports'}: “${parts.join('”, “')}”`,
  'view.search.unknown-name': (words: readonly string[]) =>
    `No zone or host is called “${words.join('” or “')}”.`,
  'view.search.unknown-address': (addresses: readonly string[]) =>
    `No host has the address ${addresses.join(' or ')}.`,
  'view.show.title': 'What the diagram shows',
  'view.show.protocols': 'Protocols',
  'view.show.zones': 'Zones',
  'view.search.unneeded': (rows: number) =>
    rows === 1 ? '1 row not needed' : `${rows} rows not needed`,
  'view.nothing': 'Nothing is shown',
  'view.nothing-help': 'Every zone of the deployment is hidden.',
  'view.nothing-crosses': 'No flow of the deployment runs between these zones.',
  'canvas.arranging': 'Arranging…',
  'view.show.gather': 'Like hosts on one card',
  'fold.split': (role: string, count: number) =>
    `${role}: put ${count} hosts on cards of their own`,
  'fold.gather-with': (host: string, count: number) =>
    `${host}: put all ${count} hosts that are alike on one card`,
  'view.show.all': 'Show everything',
  'view.hidden': (parts: string) => `Hidden: ${parts}.`,
  'view.isolated': (host: string) => `Only ${host} and its neighbours.`,
  'view.crossing': (from: string, to: string) =>
    `Only flows${from === '' ? '' : ` from ${from}`}${to === '' ? '' : ` to ${to}`}.`,
  'view.not-shown': (flows: number) =>
    flows === 1 ? '1 flow is not shown.' : `${flows} flows are not shown.`,
  'view.share': 'Include the view: search, tab, zones from and to, and what is hidden',
  'share.title': 'Link to this deployment',
  'share.help':
    'The link holds every option, the title, and all hosts with their addresses. They stand after #, so no server sees them.',
  'share.long': (length: string) =>
    `The link has ${length} characters. Teams cuts links near 2,048: send the file instead.`,
  'unapplied.left-out': (count: number) =>
    count === 1
      ? 'One entry has an error and is not in it.'
      : `${count} entries have errors and are not in it.`,
  'share.save-file': 'Save JSON file',
  'share.file-saved': (name: string) => `Handed to the browser as ${name}.`,
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.print': 'Black and white',
  'theme.system': 'System',
} as const
