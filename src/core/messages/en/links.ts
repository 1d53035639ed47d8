/** What is said of a link, and of names that do not fit. */
export const links = {
  'link.title': 'This link has a problem',
  'link.rest-applied': 'Everything else in it has been applied.',
  'link.host-with-mask': (value: string, host: string, network: string) =>
    `${value} is a host with the mask of its network: ${host} was taken. For the whole network write ${network}.`,
  'link.signs-left-out': (key: string) => `Control characters were left out of “${key}”.`,
  'link.nothing-applied': 'Nothing in it could be applied: the default deployment is shown.',
  'link.cut':
    'The link was cut or edited: its checksum does not match. Ask for it again, or check every setting.',
  'link.doubtful': (setting: string) =>
    `Its last setting, “${setting}”, may be incomplete and is left out.`,
  'link.empty': 'The link holds no settings: it may have been cut.',
  'link.no-version': 'The link does not say its version (v=1).',
  'link.unknown-version': (version: string) =>
    `Version “${version}” of the link is not known; versions 1 and 2 are.`,
  'link.unknown-key': (key: string) => `“${key}” is not an option.`,
  'link.unknown-host': (id: string, kinds: string) =>
    `“${id}” is no host, and what is set of it was left out. Hosts are ${kinds}; further ones have a number, such as agent-2.`,
  'link.repeated-key': (key: string) =>
    `“${key}” stands in the link more than once; only the first counts.`,
  'link.impossible-value': (key: string, value: string, allowed: string) =>
    `“${value}” is not possible for “${key}”. Possible: ${allowed}.`,
  'link.no-value': (key: string, allowed: string) => `“${key}” has no value. Possible: ${allowed}.`,
  'link.too-large': (limit: number) => `The link is longer than ${limit} characters.`,
  'link.unreadable': 'The packed part of the link cannot be unpacked: it was cut or edited.',
  'link.baseline':
    'The deployment in it to compare with cannot be read, so nothing new is compared.',
  'link.nested': 'There is another link within it, which is not opened.',
  'link.swells': 'The packed part of the link unpacks to more than any deployment needs.',
  'link.note-title': 'The link was opened; please note',
  'link.more': (count: number) => `And ${count} more.`,
  'link.lost-sign': 'The link lost its “#” on the way; it was read all the same.',
  'link.shortened': 'The link ends in dots: a program may have shown only its start.',
  'link.another-link': 'There is another link in the text; the first one was opened.',
  'link.line-joined': (place: string) =>
    `A line break stood within a setting, at the bar in “${place}”: the two parts were joined. Check that setting.`,
  'link.line-ended': (place: string) =>
    `The link was read up to a line break, the bar in “${place}”. Check that setting: what follows may belong to it.`,
  'link.ending': (last: string, rest: string) =>
    rest === ''
      ? `It is not certain that the link ends with “${last}”.`
      : `The link was read up to “${last}”; “${rest}” was taken for the text behind it.`,
  'allowed.port': 'a whole number from 1 to 65535',
  'allowed.day': 'a day as 2026-03-31',
  'allowed.list': (words: string) => `any of these, separated by commas: ${words}`,
  'allowed.boundary': (zones: string) => `two of these, separated by a comma: ${zones}`,
  'allowed.build': 'a whole number',
  'allowed.addresses':
    'addresses, networks (10.1.0.0/16), ranges (10.1.0.10-10.1.0.20) or DNS names, separated by commas',
  'allowed.zone': (usual: string) => `${usual}, or the id of a zone of your own`,
  'allowed.serves': 'the ids of agent groups, of a standalone SPS alone',
  'allowed.trust': 'a number, such as 1.5; more is more trusted',
  'allowed.text': (longest: number) =>
    `text of at most ${longest} characters, none of them damaged or a control character`,
} as const
