/** The list of keys. */
export const keys = {
  'keys.title': 'Keys',
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
  'keys.tabs': 'Diagram, hosts, ports or rules',
  'keys.click': 'Select several',
  'keys.click.name': 'Shift + Enter · Shift + click',
} as const
