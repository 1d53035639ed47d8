/** What is said when a file or a link is opened on the page. */
export const opening = {
  'opening.open-tip':
    'Open an SVG, PNG, PDF, JSON or link of Portscape, a document with its picture, a table of hosts, or results of a verification',
  'opening.drop': 'Drop to open',
  'opening.drop-help':
    'A picture or JSON from Portscape, a document with such a picture, a link, a table of hosts, or results of a verification',
  'opening.clipboard': 'what is on the clipboard',
  'opening.dropped-text': 'what was dropped',
  'opening.opened': (name: string) => `Opened ${name}.`,
  'opening.same': (name: string) =>
    `Nothing changed: ${name} holds the deployment that is on the screen.`,
  'opening.file': (name: string) => `“${name}”`,
  'opening.undo': 'Undo',
  'opening.refused': (name: string) => `Cannot open ${name}. Nothing was changed.`,
  'opening.partly': 'What could not be applied:',
  'opening.no-version': 'The file does not say its version; it was read as version 1.',
  'opening.unknown-version': (version: string) =>
    `Version “${version}” of the file is not known; what could be read was taken.`,
  'opening.repeated-key': (key: string) =>
    `“${key}” stands in the file more than once; only the last counts.`,
  'opening.not-portscape':
    'There is no deployment in it. Portscape opens the pictures, documents and JSON files that it made, its links, and results of its verification scripts.',
  'opening.flow-table':
    'This is a table of flows or rules: it holds their ports, and no deployment. Open another file of this deployment, such as its JSON, picture or workbook, or its link; hosts are imported from a table of hosts.',
  'opening.clipboard-picture':
    'The browser removes the deployment from a picture that is copied. Open the file itself, or paste its link.',
  'opening.no-picture':
    'No picture in it holds a deployment. Pictures that a program has drawn anew lose it: open the file that Portscape saved.',
  'opening.overgrown': 'It has more in it than any file of Portscape.',
  'opening.others': (count: number) =>
    `The document also holds pictures of ${count} other ${count === 1 ? 'deployment' : 'deployments'}.`,
  'opening.damaged': 'The deployment in it is damaged and cannot be read.',
  'opening.emptied':
    'Another program has saved this picture, and what Portscape wrote into it is gone. If it shows the default deployment, that is what a new page shows; else open the file that Portscape saved.',
  'opening.ends-early':
    'The file ends early: the picture in it may be cut off. The deployment in it is whole.',
  'opening.no-setting': 'None of its settings can be read:',
  'opening.edited':
    'Its fingerprint does not match its settings: it was cut or edited. Check the options.',
  'opening.other-version':
    'It is written in a version of the format that is not known here. Open it with the version of Portscape that made it.',
  'opening.several': (count: number) => `These are ${count} files. Open one at a time.`,
  'opening.too-large': (megabytes: number) => `It is larger than ${megabytes} MB.`,
  'opening.unreadable': 'The browser could not read it. Is it a file, and may you read it?',
} as const
