/** What the command line says. */
export const cli = {
  'cli.usage': 'usage: npm run -s cli -- export "<link or fragment>"',
  'cli.help.usage':
    'Usage: npm run -s cli -- export "<link or fragment>" --format FORMAT [options]\n',
  'cli.help.what': 'Writes what the browser exports for a link; "" is the default deployment.\n',
  'cli.help.pictures': (formats: string) => `\nPictures (${formats}):`,
  'cli.help.exit': '\nExits with 0, or with 1 and one line on the standard error.\n',
  'cli.format': 'what to write',
  'cli.out': 'where; the standard output without it',
  'cli.lang': 'language of names and purposes',
  'cli.separator': 'between the cells of a csv',
  'cli.theme': 'colours',
  'cli.ground': 'background',
  'cli.legend': 'what the signs mean',
  'cli.titleBlock': 'title, options, source and link',
  'cli.ports': 'ports on the lines, or numbers and a table',
  'cli.margin': 'free ground around the picture',
  'cli.place': 'what the picture is put into: its size there',
  'cli.editable': 'texts of an svg without fixed widths, for editing',
  'cli.around': 'these hosts alone',
  'cli.neighbours': 'and what these hosts talk to',
  'cli.from-zone': 'only flows that start in these zones',
  'cli.to-zone': 'only flows that end in these zones',
  'cli.hide-zones': 'without these zones',
  'cli.hide-protocols': 'without these protocols',
  'cli.scale': 'pixels for each px of a png',
  'cli.file': 'FILE',
  'cli.hosts': 'HOST,…',
  'cli.zones': 'ZONE,…',
  'cli.protocols': 'PROTOCOL,…',
  'cli.bad-word': (option: string, word: string, known: string) =>
    `“${word}” is not possible for ${option}; use ${known}`,
  'cli.unknown-command': (command: string) => `unknown command “${command}”`,
  'cli.unknown-argument': (argument: string) => `unexpected argument “${argument}”`,
  'cli.no-deployment': (argument: string) =>
    `there is no deployment in “${argument}” (the default deployment is "")`,
  'cli.not-opened': (file: string, reason: string) => `${file}: ${reason}`,
  'cli.no-link': 'no link given (the default deployment is "")',
  'cli.no-format': (known: string) => `no --format given; use ${known}`,
  'cli.bytes-to-terminal': (format: string) =>
    `a ${format} cannot be shown here; name a file with --out, or send the output to a file or a program`,
  'cli.no-font': (letters: string) =>
    `no installed font has “${letters}”; install one that does: for Japanese, Noto Sans CJK JP (fonts-noto-cjk on Debian and Ubuntu, google-noto-sans-cjk-fonts on Fedora) or IPAexGothic (fonts-ipaexfont)`,
  'cli.missing-signs': (signs: string) =>
    `no installed font has “${signs}”; a box stands in its place`,
  'cli.no-value': (option: string) => `${option} needs a value`,
  'cli.cannot-write': (file: string, reason: string) => `cannot write ${file}: ${reason}`,
} as const
