/** Everything else that stands on the screen. */
export const screen = {
  'app.name': 'Portscape',
  'app.skip': 'Skip to the diagram',
  'app.close': 'Close',

  'header.title': 'Title of the deployment',
  'header.untitled': 'Untitled deployment',
  'header.undo': 'Undo',
  'header.redo': 'Redo',
  'header.other-language': '日本語',
  'header.theme': 'Theme',

  'compare.compare': 'Compare',

  'options.title': 'Options',
  'options.preset': 'Preset',
  'options.changed': 'changed',
  'options.changed-count': (count: number) =>
    count === 1 ? '1 option changed' : `${count} options changed`,
  'options.reset': (option: string) => `Reset “${option}” to its default`,
  'options.reset-all': 'Reset all',
  'options.source': (host: string) => `Source: ${host}`,
  'options.bad-port': 'Enter a whole number from 1 to 65535.',
  'options.bad-build': 'Enter a whole number, 0 or more.',

  'status.hosts': (count: number) => (count === 1 ? '1 host' : `${count} hosts`),
  'status.flows': (count: number) => (count === 1 ? '1 flow' : `${count} flows`),
  'status.source': 'Source: Trend Micro KA-0009594',

  'notice.dismiss': 'Dismiss',

  'share.share': 'Share',
  'share.link': 'Link',
  'share.copy': 'Copy',
  'share.copied': 'Link copied.',
  'share.copy-failed': 'The browser did not allow copying. The link is selected: copy it yourself.',

  'crash.title': 'Something went wrong',
  'crash.text':
    'Portscape has stopped because of an error in the program. Your deployment is in this link; copy it before you load the page again.',
  'app.missing':
    'Some parts of the page could not be loaded, and their buttons do nothing. Load the page again; your deployment is in its address.',
  'crash.reload': 'Load again',
  'export.export': 'Export',
  'opening.open': 'Open…',
  'findings.title': 'Findings',
  'findings.count': (count: number, warnings: number) => {
    const all = count === 1 ? '1 finding' : `${count} findings`
    if (warnings === 0) return all
    return `${all}, ${warnings === 1 ? '1 warning' : `${warnings} warnings`}`
  },
} as const
