/** The bar above the picture and the table: what is looked at. */
export const view = {
  'view.tabs': 'View',
  'view.search': 'Search flows',
  'view.search.placeholder': 'Port, range or text',
  'view.search.hosts': 'Search hosts',
  'view.search.hosts.placeholder': 'Name, address or zone',
  'view.search.clear': 'Clear the search',
  'view.show': 'Show',
  'view.list': (parts: readonly string[]) => parts.join(', '),

  'keys.open': 'Keys',

  'hint.text':
    'The connections of the vendor’s port list that this deployment needs. Choose one to see why.',
  'hint.dismiss': 'Got it',
} as const
