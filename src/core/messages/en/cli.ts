/** What the command line says. */
export const cli = {
  'cli.usage': 'usage: npm run -s cli -- export "<link or fragment>"',
  'cli.help.usage':
    'Usage: npm run -s cli -- export "<link or fragment>" --format FORMAT [options]\n',
  'cli.help.what': 'Writes what the browser exports for a link; "" is the default deployment.\n',
  'cli.help.pictures': (formats: string) => `\nPictures (${formats}):`,
  'cli.two-links':
    'two deployments are compared: name one before and one after (the default deployment is ""), or what holds both',
  'cli.not-of-comparison': (option: string) => `${option} is not for a comparison`,
  'cli.help.comparison': (formats: string) =>
    `\nCompare two deployments (${formats}):\n  npm run -s cli -- compare "<before>" "<after>" --format FORMAT\n  The options of firewall rules are for the text of a device here, too.\n`,
  'cli.help.exit': '\nExits with 0, or with 1 and one line on the standard error.\n',
  'cli.format': 'what to write',
  'cli.out': 'where; the standard output without it',
  'cli.gather': 'like hosts as one card of the picture',
  'cli.unfold': 'these hosts, and those like them, on cards of their own',
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
  'cli.connectors': 'lines of native shapes: glued to their hosts, or exactly as drawn',
  'cli.slide': 'format of the slides of a pptx',
  'cli.portSlides': 'slides of a pptx with the table of ports',
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
  'cli.given-twice': (option: string, one: string, other: string) =>
    `${option} is given twice, as “${one}” and as “${other}”`,
  'cli.cannot-write': (file: string, reason: string) => `cannot write ${file}: ${reason}`,
  'cli.results': 'what a script of verify-sh or verify-ps1 found; may be repeated',
  'cli.results.no-file': 'there is no file of this name that can be read',
  'cli.results.no-verification': 'it holds no results of a verification',
  'cli.results.damaged': 'its results are damaged or cut off',
  'cli.results.other-version': 'its results are of another version of Portscape',
  'cli.results.other': (found: string, asked: string) =>
    `its results are of another deployment (${found}, and not ${asked})`,
  'cli.help.rules': (formats: string) => `\nFirewall rules (${formats}):`,
  'cli.two-zones': 'FROM,TO',
  'cli.boundary': 'only what crosses from one zone into the other',
  'cli.host': 'HOST',
  'cli.of-host': 'what the firewall of this host lets in',
  'cli.grouped': 'rules of several sources, destinations and services',
  'cli.bad-boundary': (word: string, known: string) => `no flow crosses “${word}”; use ${known}`,
  'cli.bad-host': (word: string, known: string) => `“${word}” lets nothing in; use ${known}`,
  'cli.not-of-zones': (format: string) =>
    `${format} is written for firewalls of hosts, without --boundary`,
  'cli.not-of-hosts': (format: string) =>
    `${format} is written for firewalls between zones, without --host`,
  'cli.one-host': (hosts: string) => `--host takes one host; this means ${hosts}`,
  'cli.bad-source': (word: string, known: string) => `“${word}” opens nothing; use ${known}`,
  'cli.interfaces': 'ZONE=NAME,…',
  'cli.interface': 'what the device calls its interfaces or zones',
  'cli.number': 'N',
  'cli.first-number': 'of filters, where a device has numbers (rtx: 10000)',
  'cli.no-interface': (format: string, name: string, zone: string, form: string) =>
    `${format} has no interface “${name}” (for ${zone}); it takes ${form}`,
  'cli.not-for-format': (option: string, format: string) =>
    `${format} is written without ${option}`,
  'cli.boundary-or-host': '--boundary and --host cannot be given together',
  'cli.no-interface-name': (word: string) =>
    `--interface takes zones with names, client=lan2; “${word}” is none`,
  'cli.zone-named-twice': (zone: string, one: string, other: string) =>
    `--interface names ${zone} twice, “${one}” and “${other}”`,
  'cli.bad-number': (least: string, most: string) =>
    `--first-number takes a whole number from ${least} to ${most}`,
  'cli.two-ends': (words: string) => `--boundary takes two zones, from and to; “${words}” is none`,
} as const
