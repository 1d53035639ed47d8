/** What is said of a link, of the command line, and of names that do not fit. */
export const links = {
  'link.title': 'This link is not as it was made',
  'link.rest-applied': 'Everything else in it has been applied.',
  'link.cut':
    'The link was cut or edited: its checksum does not match. Ask for it again, or check every setting.',
  'link.doubtful': (setting: string) =>
    `“${setting}” is the last setting before the cut and may be incomplete; it was not applied.`,
  'link.empty':
    'The link holds no settings: it may have been cut. The default deployment is shown.',
  'link.no-version': 'The link does not say its version (v=1); it was read as version 1.',
  'link.unknown-version': (version: string) =>
    `Version “${version}” of the link is not known; it was read as version 1.`,
  'link.unknown-key': (key: string) => `“${key}” is not an option.`,
  'link.repeated-key': (key: string) =>
    `“${key}” stands in the link more than once; the first is used.`,
  'link.impossible-value': (key: string, value: string, allowed: string) =>
    `“${value}” is not possible for “${key}”. Possible: ${allowed}.`,
  'link.too-large': (limit: number) =>
    `The link is larger than ${limit} characters; it was not read.`,
  'link.unreadable': 'The packed part of the link cannot be unpacked: it was cut or edited.',
  'link.swells':
    'The packed part of the link unpacks to more than any deployment needs; it was not read.',
  'allowed.port': 'a whole number from 1 to 65535',
  'allowed.list': (words: string) => `any of these, separated by commas: ${words}`,
  'allowed.build': 'a whole number',
  'allowed.text': (longest: number) => `text of at most ${longest} characters`,

  'cli.usage':
    'usage: npm run -s cli -- export "<link or fragment>" --format json|csv|svg [--lang en|ja] [--theme light|dark] [--out FILE]',
  'cli.unknown-command': (command: string) => `unknown command “${command}”`,
  'cli.unknown-argument': (argument: string) => `unexpected argument “${argument}”`,
  'cli.no-link': 'no link given (the default deployment is "")',
  'cli.bad-format': (format: string) => `unknown format “${format}”; use json, csv or svg`,
  'cli.bad-language': (language: string) => `unknown language “${language}”; use en or ja`,
  'cli.bad-theme': (theme: string) => `unknown theme “${theme}”; use light or dark`,
  'cli.no-value': (option: string) => `${option} needs a value`,
  'cli.cannot-write': (file: string, reason: string) => `cannot write ${file}: ${reason}`,
} as const
