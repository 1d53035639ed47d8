/** What is said of a link, and of names that do not fit. */
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
} as const
