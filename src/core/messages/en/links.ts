/** What is said of a link, of the command line, and of names that do not fit. */
export const links = {
  'link.title': 'This link has a problem',
  'link.rest-applied': 'Everything else in it has been applied.',
  'link.nothing-applied': 'Nothing in it could be applied: the default deployment is shown.',
  'link.cut':
    'The link was cut or edited: its checksum does not match. Ask for it again, or check every setting.',
  'link.doubtful': (setting: string) =>
    `Its last setting, “${setting}”, may be incomplete and is left out.`,
  'link.empty': 'The link holds no settings: it may have been cut.',
  'link.no-version': 'The link does not say its version (v=1).',
  'link.unknown-version': (version: string) =>
    `Version “${version}” of the link is not known; this is version 1.`,
  'link.unknown-key': (key: string) => `“${key}” is not an option.`,
  'link.repeated-key': (key: string) =>
    `“${key}” stands in the link more than once; only the first counts.`,
  'link.impossible-value': (key: string, value: string, allowed: string) =>
    `“${value}” is not possible for “${key}”. Possible: ${allowed}.`,
  'link.too-large': (limit: number) => `The link is longer than ${limit} characters.`,
  'link.unreadable': 'The packed part of the link cannot be unpacked: it was cut or edited.',
  'link.swells': 'The packed part of the link unpacks to more than any deployment needs.',
  'allowed.port': 'a whole number from 1 to 65535',
  'allowed.list': (words: string) => `any of these, separated by commas: ${words}`,
  'allowed.build': 'a whole number',
  'allowed.text': (longest: number) =>
    `text of at most ${longest} characters, none of them a control character`,

  'cli.usage':
    'usage: npm run -s cli -- export "<link or fragment>" --format json|csv|svg|png [--lang en|ja] [--theme light|dark|print] [--ground theme|transparent] [--legend on|off] [--title-block on|off] [--ports chips|callouts] [--margin none|normal|wide] [--around HOST,…] [--hide-zones ZONE,…] [--scale 1|2|3|4] [--out FILE]',
  'cli.help': `Usage: npm run -s cli -- export "<link or fragment>" --format FORMAT [options]

Writes what the browser exports for a link; "" is the default deployment.

  --format json|csv|svg|png       what to write
  --out FILE                      where; the standard output without it
  --lang en|ja                    language of names and purposes (en)

Pictures (svg, png):
  --theme light|dark|print        colours (light)
  --ground theme|transparent      background (theme)
  --legend on|off                 what the signs mean (on)
  --title-block on|off            title, options, source and link (off)
  --ports chips|callouts          ports on the lines, or numbers and a table (chips)
  --margin none|normal|wide       free ground around the picture (normal)
  --around HOST,…                 these hosts and their neighbours alone
  --hide-zones ZONE,…             without these zones
  --scale 1|2|3|4                 pixels for each px of a png (2)

Exits with 0, or with 1 and one line on the standard error.
`,
  'cli.bad-word': (option: string, word: string, known: string) =>
    `“${word}” is not possible for ${option}; use ${known}`,
  'cli.unknown-command': (command: string) => `unknown command “${command}”`,
  'cli.unknown-argument': (argument: string) => `unexpected argument “${argument}”`,
  'cli.no-link': 'no link given (the default deployment is "")',
  'cli.no-format': (known: string) => `no --format given; use ${known}`,
  'cli.png-to-terminal':
    'a PNG cannot be shown here; name a file with --out, or send the output to a file or a program',
  'cli.no-font': (letters: string) =>
    `no installed font has “${letters}”; install one that does: for Japanese, Noto Sans CJK JP (fonts-noto-cjk on Debian and Ubuntu, google-noto-sans-cjk-fonts on Fedora) or IPAexGothic (fonts-ipaexfont)`,
  'cli.missing-signs': (signs: string) =>
    `no installed font has “${signs}”; a box stands in its place`,
  'cli.no-value': (option: string) => `${option} needs a value`,
  'cli.cannot-write': (file: string, reason: string) => `cannot write ${file}: ${reason}`,
} as const
