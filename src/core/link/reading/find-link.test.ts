import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { seededRandom } from '#core/testing/seeded-random.ts'
import { settingsOf } from '#core/testing/settings-of.ts'
import { wrapLink } from '#core/testing/wrap-link.ts'
import { decodeDeployment } from '../decode-deployment.ts'
import { encodeDeployment } from '../encode-deployment.ts'
import { formatLinkProblem } from '../format-link-problem.ts'
import { isNote } from '../link-problem.ts'
import { findLink } from './find-link.ts'
import { readLink } from './read-link.ts'

const byHand = 'http://localhost/#v=1&iis=default&agent-port=30000'
const once = encodeURIComponent(byHand)
const twice = encodeURIComponent(once)
const thrice = encodeURIComponent(twice)

/** What the link that people write by hand says, and what else was said of it. */
const ofHand = (text: string) => {
  const found = findLink(text)
  const {
    iis,
    'agent-port': port,
    title,
  }: Partial<ReturnType<typeof settingsOf>> = found === null ? {} : settingsOf(found.deployment)
  return { iis, port, title, kinds: found?.problems.map(({ kind }) => kind) }
}

const whole = (kinds: readonly string[] = []) => ({
  iis: 'default',
  port: 30_000,
  title: '',
  kinds,
})

describe('a link written by hand is read', () => {
  test.each([
    byHand,
    '#v=1&iis=default&agent-port=30000',
    'v=1&iis=default&agent-port=30000',
    '#iis=default&v=1&agent-port=30000',
    `https://x.safelinks.protection.outlook.com/?url=${once}&data=05%7C&reserved=0`,
    `https://x.safelinks.protection.outlook.com/?url=${twice}&data=05%7C&reserved=0`,
    `https://x.safelinks.protection.outlook.com/?url=${thrice}&data=05%7C&reserved=0`,
    `https://t.example/safelinks/1/atp-safelinks.html?url=${once}&locale=en-us`,
    `https://www.google.com/url?q=${once}&sa=D&source=docs`,
    'https://www.google.com/url?q=http://localhost/%23v%3D1%26iis%3Ddefault%26agent-port%3D30000&sa=D',
    `https://gateway.example/go/${once}/now?x=1`,
    'https://urldefense.proofpoint.com/v2/url?u=http-3A__localhost_-23v-3D1-26iis-3Ddefault-26agent-2Dport-3D30000&d=DwM&c=x_y&r=z',
    'https://urldefense.com/v3/__http://localhost/*v=1&iis=default&agent-port=30000__;Iw!!ab-c_d$ ',
    '#v=1&amp;iis=default&amp;amp;agent-port=30000',
    '#v=1&#38;iis=default&#x26;agent-port=30000',
    '#v=1&amp%3Biis=default&amp%3Bamp%3Bagent-port=30000',
    '#v=1\\u0026iis=default\\u0026agent-port=30000',
    '\\#v=1\\&iis=default\\&agent\\-port=30000',
    `${byHand}.`,
    `${byHand},`,
    `${byHand})`,
    `${byHand}]`,
    `${byHand}。`,
    `${byHand}、`,
    `${byHand}）`,
    `${byHand}」`,
    `${byHand}!`,
    `*${byHand}*`,
    `_${byHand}_`,
    `"${byHand}"`,
    `“${byHand}”`,
    `«${byHand}»`,
    `『${byHand}』`,
    `<${byHand}>`,
    `<${byHand}|the plan>`,
    `[the plan](${byHand})`,
    `[${byHand}](${byHand})`,
    `${byHand}をご確認ください。`,
    `${byHand}%E3%82%92%E3%81%94%E7%A2%BA%E8%AA%8D`,
    `構成（${byHand}）です。`,
    `構成は ${byHand}、別紙です。`,
    `構成は${byHand}です`,
    `${byHand}\r\nRegards`,
    `${byHand}\n443 is open`,
    `> ${byHand}\r\n> \r\n> Regards`,
    '#v=1&iis=default&\r\nagent-port=30000',
    '> #v=1&iis=def\r\n> ault&agent-\r\n> port=30000',
    '#v=3D1&iis=3Ddefault&agent-=\r\nport=3D30000',
    '#v=1&iis=default&agent-port=３００００',
    '#v=1&iis=default&agent-port=３００００をご確認ください',
    'ｖ＝１＆ｉｉｓ＝ｄｅｆａｕｌｔ＆ａｇｅｎｔ－ｐｏｒｔ＝３００００',
    '#v=２&iis=default&agent-port=３００００',
    '#v=1&iis=default&agent-port=30\u200b000',
  ])('%s', (text) => {
    expect(ofHand(text)).toEqual(whole())
  })
})

describe('a link is read, and what is to be known of it is said', () => {
  test.each([
    ['http://localhost/%23v=1&iis=default&agent-port=30000', 'lost-sign'],
    ['http://localhost/%2523v=1&iis=default&agent-port=30000', 'lost-sign'],
    ['http://localhost/?v=1&iis=default&agent-port=30000', 'lost-sign'],
    ['http://localhost/?utm_source=x&v=1&iis=default&agent-port=30000', 'lost-sign'],
    ['http://localhost/v=1&iis=default&agent-port=30000', 'lost-sign'],
    [`${byHand} or ${byHand.replace('30000', '30001')}`, 'another-link'],
    [`${byHand}${byHand.replace('30000', '30001')}`, 'another-link'],
    [`https://g.example/?u=${once} or ${byHand.replace('30000', '30001')}`, 'another-link'],
    ['#v=1&iis=default&agent-port=30\r\n000', 'line-break'],
    ['#v=1&iis=default&agent-port=30%20000', 'line-break'],
    ['#v=1&iis=default&agent-port=30 000&ad=off', 'line-break'],
    ['#v=1&iis=default&agent-port=30\r\n000 です', 'line-break'],
  ])('%s', (text, kind) => {
    const { port, kinds } = ofHand(text)
    expect(kinds).toEqual([kind])
    // Without a checksum and with words behind it, either part may be meant.
    expect(port).toBe(text.endsWith('です') ? 30 : 30_000)
  })

  test('a break within a number names both of its parts', () => {
    const found = findLink('#v=1&iis=default&agent-port=30\r\n000&apex-central=off')
    expect(found && settingsOf(found.deployment)).toMatchObject({
      'agent-port': 30_000,
      'apex-central': 'off',
    })
    expect(found?.problems).toEqual([
      { kind: 'line-break', before: 'agent-port=30', after: '000', joined: true },
    ])
  })

  test('of a shown start and the whole link the whole one counts', () => {
    const text = `[${byHand.slice(0, -3)}…](${byHand})`
    expect(ofHand(text)).toEqual(whole())
    expect(ofHand(`${byHand}…`)).toEqual(whole(['shortened']))
  })
})

describe('a raw title is read as far as it may go', () => {
  test.each([
    ['#v=1&title=本社', '本社', []],
    ['#v=1&title=本社&edge=off', '本社', []],
    ['https://p.example/#v=1&title=本社（東京）&edge=off', '本社（東京）', []],
    ['#v=1&title=Head office&edge=off', 'Head office', []],
    ['構成は #v=1&title=HQ です', 'HQ', ['ending']],
    ['#v=1&title=HQをご確認ください。', 'HQ', ['ending']],
    ['See #v=1&title=HQ. Thanks', 'HQ', ['ending']],
    ['#v=1&title=HQ\r\nRegards', 'HQ', []],
    ['構成（#v=1&title=本社）です', '本社', ['ending']],
  ])('%s', (text, title, kinds) => {
    expect(ofHand(text)).toMatchObject({ title, kinds })
  })
})

describe.each(['title', 'search', 'agent-2.name', 'ot.name', 'request.reason'])(
  'a link that is cut within a letter of “%s” is no whole one',
  (key) => {
    test.each([
      '%E3%81',
      '%E6%9D%B1%E4%BA',
      '%E6%9D%B1%E4',
      '%E6%9D%B1%',
      '%E6%9D%B1%E',
      '50%',
      'a%FFb',
      'HQ%FF',
      'HQ%E3%82%92%E3%81',
    ])('%s', (value) => {
      const text = `#v=2&edge=off&${key}=${value}`
      for (const read of [readLink(text), findLink(`See <https://p.example/${text}>, please`)]) {
        expect(read?.deployment.sites[0].options.edge).toBe('off')
        const wrong = read?.problems.filter((problem) => !isNote(problem))
        expect(wrong).toEqual([{ kind: 'impossible-value', key, value }])
      }
    })
  },
)

test.each(['agent-port=30000', 'agent-2.address=10.0.0.0', 'agent-2.zone=dmz'])(
  'nor is one that has half a letter behind “%s”',
  (pair) => {
    const [key = '', value] = pair.split('=')
    const read = readLink(`#v=2&edge=off&${pair}%E3%81`)
    expect(read?.problems).toEqual([{ kind: 'impossible-value', key, value: `${value}%E3%81` }])
  },
)

test('a name may go on with what stands behind it, as a title may', () => {
  const found = findLink('構成は #v=2&agent-2.name=HQ です')
  expect(found?.deployment.sites[0].hosts).toMatchObject([{ id: 'agent-2', name: 'HQ' }])
  expect(found?.problems).toEqual([{ kind: 'ending', last: 'agent-2.name=HQ', rest: 'です' }])
})

test.each([
  '',
  'Ports of the head office: 443, 4343',
  'https://cdn.example/style.css?v=1',
  'https://cdn.example/style.css?v=1&theme=dark',
  'https://p.example/#search=443',
  'https://p.example/docs#tab=ports',
  'v=1 is the version',
  'x v=1 y',
])('“%s” holds no link', (text) => {
  const found = findLink(text)
  expect(found === null || found.problems.at(-1)?.kind === 'nothing-applied').toBe(true)
})

test.each(['v=1', '#v=1', 'https://p.example/#v=1', '既定は #v=1 です'])(
  '“%s” is the default deployment',
  (text) => {
    expect(findLink(text)).toMatchObject({ deployment: defaultDeployment, problems: [] })
  },
)

const made = (deployment: Deployment) =>
  `https://portscape.example/tools/${encodeDeployment(deployment)}`

test('whatever a made link is wrapped in, it opens whole', () => {
  fc.assert(
    fc.property(anyDeployment, fc.nat(), (deployment, seed) => {
      const text = wrapLink(made(deployment), seededRandom(seed))
      const found = findLink(text)
      expect(found?.deployment, text).toEqual(deployment)
      expect(found?.problems.filter((problem) => !isNote(problem))).toEqual([])
    }),
    { numRuns: 1_500, endOnFailure: true },
  )
}, 60_000)

test('a line break right behind the version does not make the default of a link', () => {
  const inside = 'aHR0cHM6Ly9wb3J0c2NhcGUuZXhhbXBsZS90b29scy8jdj0x=\r\nJmVkZ2U9b2Zm'
  const mail = `https://eu-west-1.protection.sophos.com/?d=3Dx.example&u=3D${inside}&i=3DNW`
  expect(findLink(mail)).toMatchObject({ deployment: { sites: [{ options: { edge: 'off' } }] } })
})

test('a made link in a line of its own needs no word about it', () => {
  const link = made({
    ...deploymentOf(presetConfiguration('before-14096')),
    title: '本社 - “DR”.',
  })
  for (const text of [link, `${link}.`, `構成：${link}です。`, `${link} ${link}`]) {
    expect(findLink(text)).toMatchObject({ page: 'https://portscape.example/tools/', problems: [] })
  }
})

test('a made link that lost its end is named as cut, and nothing else is taken for it', () => {
  const link = made(deploymentOf(presetConfiguration('before-14096')))
  const found = findLink(`See ${link.slice(0, -4)} for it`)
  expect(found?.problems).toMatchObject([{ kind: 'cut' }])
})

const hostile = [
  '#v=1&',
  'v=1&',
  'v%3D1%26',
  'v=3D1&',
  'v\n=\n1\n&\n',
  '#v=1&c=00000000&a=1&',
  'v=1&c=0',
  '#v=1&title=a b ',
  '&amp;',
  '%25',
  '%E0%80%80',
  '\\u0026',
  '\n> ',
  '=3D\n',
  'aHR0c',
  'v3/__*__;',
  '/v2/url?u=-',
  'ｖ＝１＆',
  '（',
  '&z=%',
  'http://',
]

test.each(hostile)(
  'many “%s” keep nobody waiting, and are spoken of in few words',
  (piece) => {
    const messages = laterMessagesFor('en')
    const long = piece.repeat(131_072 / piece.length)
    const texts = [
      long,
      `#v=1&c=00000000&iis=default&${long}`,
      `#v=1&iis=default&${long.slice(0, 32_000)}`,
      `${'x'.repeat(3_000)}v=1&${long}`,
    ]
    for (const text of texts) {
      const words = findLink(text)?.problems.map((problem) => formatLinkProblem(problem, messages))
      expect((words ?? []).join(' ').length).toBeLessThan(3_000)
    }
    // A few hundredths of a second where each sign is read a bounded number of times; else minutes.
  },
  5_000,
)

test('a link far into a long text is found', () => {
  expect(ofHand(`${'many words '.repeat(100_000)}${byHand} and more`)).toEqual(whole())
})

test('a link that is cut at any place is never taken for the default, whatever stands behind it', () => {
  const link = made({
    ...deploymentOf(presetConfiguration('before-14096')),
    title: '本社 ネットワーク',
  })
  for (let length = link.indexOf('#v=1&c=') + 16; length < link.length; length++) {
    for (const behind of ['', '…', '...', ' …', '。']) {
      const found = findLink(`${link.slice(0, length)}${behind}`)
      const isSaid = found?.problems.some(
        ({ kind }) => kind === 'cut' || kind === 'nothing-applied',
      )
      expect(isSaid, `${length}${behind}`).not.toBe(false)
    }
  }
}, 60_000)

test('of a cut link all that is whole applies, also where the zone that it names was cut off', () => {
  const link =
    '#v=2&c=ced22da4&agent.name=HQ&agent-2.name=PlantX&agent-2.address=10.2.0.0%2F16&agent-2.zone=z1&agent-3.name=Lab&agent-3.zone=z1&active-directory.name=dc01&z1.name=OT'
  expect(readLink(link)?.problems).toEqual([])
  for (const written of [link, link.replaceAll('%2F', '/')]) {
    for (let length = 20; length < written.length; length++) {
      const cut = written.slice(0, length)
      const { deployment, problems } = decodeDeployment(cut)
      const read = readLink(`https://portscape.example/${cut}`)
      // A shorter reading may only lose what may be incomplete.
      const settings = cut.replace(/&$/, '').split('&').slice(2, -1)
      const kept = encodeDeployment(read?.deployment ?? defaultDeployment)
      for (const setting of settings.filter((one) => /\.(?:name|address)=/.test(one)))
        expect(decodeURIComponent(kept), cut).toContain(decodeURIComponent(setting))
      expect(read?.problems.find(({ kind }) => kind === 'cut')).toMatchObject({ kind: 'cut' })
      if (!cut.endsWith('&') && written === link) {
        expect(read?.deployment, cut).toEqual(deployment)
        expect(read?.problems, cut).toEqual(problems)
      }
    }
  }
})
