/** What is said of whether flows are really open. */
export const verification = {
  'result.open': 'open',
  'result.reachable': 'reachable',
  'result.blocked': 'blocked',
  'result.not-tested': 'not tested',
  'result.unknown': 'no result',
  'result.of-other': 'another deployment',
  'result.title': 'Result',
  'result.time': 'Tried at',
  'result.found-of': 'Result of deployment',
  'result.help.open': 'Answered.',
  'result.help.reachable': 'Refused: the path is open, and nobody listens.',
  'result.help.blocked': 'No answer: something on the path drops it, or the host is off.',
  'result.help.not-tested':
    'Cannot be told from outside: UDP, or no single address to try. Look at the listener.',
  'result.found': (time: string) => `Tried ${time}.`,
  'result.found-for': (fingerprint: string) => `Found for another deployment, ${fingerprint}.`,
  'result.count': (count: number, word: string) => `${count} ${word}`,

  'verification.title': 'Verification',
  'verification.invite': 'Is it really open? Scripts tell from the hosts.',
  'verification.filter': 'Show only flows with these results',
  'verification.go': 'Go to blocked',
  'verification.others': (count: number) => `${count} found for another deployment`,
  'verification.run': 'Run a script on each host that opens flows',
  'verification.run-help':
    'It opens TCP connections, closes them at once, and writes a file with what it found.',
  'verification.verify-ps1': 'PowerShell script',
  'verification.verify-sh': 'Shell script',
  'verification.saved': (name: string) => `Handed to the browser as ${name}.`,
  'verification.read': 'Read the files that it wrote',
  'verification.choose': 'Read results…',
  'verification.read-help':
    'Or drop them on the page, several at once; of each flow the newest result for this deployment counts, then that for another one. They stay while the page is open, are sent nowhere, and are no part of the link.',
  'verification.runs': 'Results that were read',
  'verification.run-of': (host: string, time: string) => `${host}, ${time}`,
  'verification.clear': 'Clear results',

  'verification.was-read': (files: number) =>
    files === 1 ? 'Read the results of 1 file.' : `Read the results of ${files} files.`,
  'verification.none-read': 'No results were read. Nothing was changed.',
  'verification.of-others': (count: number) =>
    `${count} of them ${count === 1 ? 'was' : 'were'} found for another deployment, and ${count === 1 ? 'is' : 'are'} marked.`,
  'verification.strays': (count: number) =>
    `Results of ${count === 1 ? '1 flow' : `${count} flows`} are about hosts, ports or addresses that this deployment does not have, and not shown.`,
  'verification.refused': 'Not read:',
  'verification.refused-one': (source: string, problem: string) => `${source}: ${problem}`,
  'verification.no-verification': 'it holds no results of the scripts',
  'verification.damaged': 'its results are damaged or cut off',
  'verification.other-version': 'its results are of another version of Portscape',
  'verification.unreadable': 'the browser could not read it',

  'verification.include': 'Results of the verification',
  'verification.nothing-found': 'No rule here has a flow with these results.',
} as const
