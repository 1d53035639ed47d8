/** What the command line says. */
export const cli = {
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
