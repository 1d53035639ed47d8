import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { settingsOf } from '#core/testing/settings-of.ts'
import { decodeDeployment } from './decode-deployment.ts'
import { encodeDeployment } from './encode-deployment.ts'
import { packText } from './pack-text.ts'
import type { View } from './view.ts'

const kindsOf = (fragment: string) =>
  decodeDeployment(fragment)
    .problems.map((problem) => problem.kind)
    .filter((kind) => kind !== 'nothing-applied')

test('a link brings back every deployment', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const link = encodeDeployment(deployment)
      expect(decodeDeployment(link)).toEqual({ deployment, view: {}, problems: [] })
    }),
    { numRuns: 1000 },
  )
})

test('a link consists of signs that every chat tool keeps together', () => {
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      expect(encodeDeployment(deployment)).toMatch(/^$|^#[A-Za-z0-9\-_.~%&=]+$/)
    }),
    { numRuns: 500 },
  )
})

test('a link carries the view where that is wanted', () => {
  const view: View = {
    tab: 'ports',
    isolate: 'agent',
    'hide-protocols': ['smb', 'udp'],
    'hide-zones': ['internet'],
    'from-zone': ['client'],
    'to-zone': ['server', 'dmz'],
    gather: 'off',
    unfold: ['agent'],
    boundary: ['client', 'server'],
    firewall: 'sql-server',
    grouped: 'on',
    matrix: 'on',
    side: 'before',
    'changes-only': 'on',
    search: '130-140 検索 & more',
  }
  const link = encodeDeployment(defaultDeployment, view)
  expect(link).toContain('&isolate=agent&hide-protocols=smb%2Cudp&')
  expect(decodeDeployment(link)).toEqual({
    deployment: defaultDeployment,
    view,
    problems: [],
  })
})

test.each([
  ['#v=1&tab=graph', 'tab'],
  ['#v=1&isolate=printer', 'isolate'],
  ['#v=1&hide-zones=client,moon', 'hide-zones'],
  ['#v=1&to-zone=moon', 'to-zone'],
  ['#v=1&unfold=agent,printer', 'unfold'],
  [`#v=1&search=${'x'.repeat(101)}`, 'search'],
])('%.30s names the view that is not possible', (fragment, key) => {
  expect(decodeDeployment(fragment).problems).toMatchObject([
    { kind: 'impossible-value', key },
    { kind: 'nothing-applied' },
  ])
})

test('the default deployment has no fragment', () => {
  expect(encodeDeployment(defaultDeployment)).toBe('')
  expect(decodeDeployment('')).toEqual({
    deployment: defaultDeployment,
    view: {},
    problems: [],
  })
  expect(decodeDeployment('#').problems).toEqual([])
})

test('a link leaves defaults out, also those of the chosen site', () => {
  const site = changeConfiguration(defaultConfiguration, { iis: 'default' })
  expect(encodeDeployment(deploymentOf(site))).toMatch(/^#v=1&c=[0-9a-f]{8}&iis=default$/)
})

test('a link can be written by hand', () => {
  expect(decodeDeployment('#v=1&iis=default&agent-port=30000')).toEqual({
    deployment: deploymentOf({
      ...changeConfiguration(defaultConfiguration, { iis: 'default' }),
      'agent-port': 30000,
    }),
    view: {},
    problems: [],
  })
})

test('the order of the keys does not matter', () => {
  const one = decodeDeployment('#v=1&iis=default&server-https-port=4343')
  const other = decodeDeployment('#server-https-port=4343&v=1&iis=default')
  expect(one.deployment).toEqual(other.deployment)
  expect(configurationOf(one.deployment)['server-https-port']).toBe(4343)
})

const rich: Deployment = {
  ...deploymentOf({
    ...defaultConfiguration,
    iis: 'default',
    'server-https-port': 443,
    'server-http-port': 80,
    'agent-port': 30000,
    quarantine: 'unc',
  }),
  title: '本社 (東京)',
}

test('wherever a chat tool cuts a link, the cut is recognised', () => {
  const link = encodeDeployment(rich)
  for (let length = 2; length < link.length; length++) {
    // What is left of it then is what people write for the default deployment.
    if (length === '#v=1'.length) continue
    expect(kindsOf(link.slice(0, length)), link.slice(0, length)).not.toEqual([])
  }
})

test('a cut link keeps what is whole and leaves its last setting out', () => {
  const link = encodeDeployment({ ...rich, title: '' })
  const cut = link.slice(0, link.indexOf('agent-port=300') + 'agent-port=300'.length)
  const { deployment, problems } = decodeDeployment(cut)
  expect(problems).toEqual([{ kind: 'cut', doubtful: 'agent-port=300' }])
  expect(deployment).toEqual(
    deploymentOf(changeConfiguration(defaultConfiguration, { iis: 'default' })),
  )
})

test('an edit of a link that has a checksum is noticed', () => {
  const link = encodeDeployment(rich)
  expect(kindsOf(link.replace('30000', '30001'))).toContain('cut')
})

test('other escapes of the same text do not count as an edit', () => {
  const link = encodeDeployment({ ...defaultDeployment, title: "a 'b' (c) 本" })
  const rewritten = link.replaceAll('%27', "'").replaceAll('%28', '(').replaceAll('&', '&amp;')
  expect(decodeDeployment(rewritten).problems).toEqual([])
})

test('a long title is packed', () => {
  const long = { ...defaultDeployment, title: '東京本社'.repeat(50) }
  const link = encodeDeployment(long)
  expect(link).toMatch(/^#v=1&c=[0-9a-f]{8}&z=[A-Za-z0-9_-]+$/)
  expect(link.length).toBeLessThan(300)
  expect(decodeDeployment(link)).toEqual({ deployment: long, view: {}, problems: [] })
})

test.each([
  ['#v=1', []],
  ['#v=1&', ['empty']],
  ['#iis=default', ['no-version']],
  ['#v=2&iis=default', []],
  ['#v=3&iis=default', ['unknown-version']],
  ['#v=1&c=00000000&iis=default', ['cut']],
  ['#v=1&iss=default', ['unknown-key']],
  ['#v=1&iis=defaul', ['impossible-value']],
  ['#v=1&iis', ['impossible-value']],
  ['#v=1&agent-port=0', ['impossible-value']],
  ['#v=1&agent-port=65536', ['impossible-value']],
  ['#v=1&agent-port=1e3', ['impossible-value']],
  ['#v=1&agent-port=-1', ['impossible-value']],
  ['#v=1&build=x', ['impossible-value']],
  ['#v=1&title=%E3%81', ['impossible-value']],
  ['#v=1&title=%00', ['impossible-value']],
  [`#v=1&title=${'x'.repeat(201)}`, ['impossible-value']],
  ['#v=1&agent-port=30000&agent-port=30001', ['repeated-key']],
  ['#v=1&z=!!!', ['unreadable']],
  ['#v=1&z=AAAA', ['unreadable']],
  [`#v=1&z=${packText(`title=${'x'.repeat(300_000)}`)}`, ['swells']],
  [`#v=1&title=${'x'.repeat(100_000)}`, ['too-large']],
  ['#v=1&__proto__=1', ['unknown-key']],
  ['#v=2&agnet-2.name=Plant&agnet-2.address=10.2.0.0/16', ['unknown-host']],
  ['#v=2&agnet.zone=dmz&agnet.serves=agent&iis=maybe', ['unknown-host', 'impossible-value']],
  ['#v=2&apex-central-2.name=Second', ['unknown-host']],
  ['#v=2&agent-02.name=Plant', ['unknown-host']],
  ['#v=2&agnet-2.name=Plant&ot.trust=1.5&guests.look=internet', []],
  ['#v=1&a=1&b=2&iis=maybe', ['unknown-key', 'unknown-key', 'impossible-value']],
])('%.40s is named for what it is', (fragment, kinds) => {
  expect(kindsOf(fragment)).toEqual(kinds)
})

test('what is set of an unknown host becomes no zone', () => {
  const { deployment } = decodeDeployment(
    '#v=2&agnet-2.name=Plant&agnet-2.address=10.2.0.0/16&ot.name=OT',
  )
  expect(deployment.zones.map(({ id }) => id)).not.toContain('agnet-2')
  expect(deployment.zones.map(({ id }) => id)).toContain('ot')
})

test.each([
  '#v=1&',
  '#v=1&c=12',
  '#v=1&iis=maybe',
  '#%%%%E0%A4%A',
  `#v=1&c=00000000&z=${packText('edge=off').slice(0, -2)}`,
  `#v=1&title=${'x'.repeat(100_000)}`,
])('%.40s says that nothing of it could be applied', (fragment) => {
  expect(decodeDeployment(fragment).problems.at(-1)).toEqual({ kind: 'nothing-applied' })
})

test.each([
  ['agent-2.zone=z9', 'agent-2'],
  ['agent-2.address=999.1.1.1', 'agent-2'],
  ['agent-2.name=%E3%81', 'agent-2'],
  ['agent-2.zone', 'agent-2'],
  [`agent-2.name=${'x'.repeat(201)}`, 'agent-2'],
  ['agent.address=999.1.1.1,10.0.0.1', 'agent'],
  ['standalone-sps-2.serves=agent-9', 'standalone-sps-2'],
  ['z9.trust=x', 'z9'],
  ['z9.name=%E3%81', 'z9'],
])('%.40s names one that is there, and does not say that nothing applied', (pair, id) => {
  const { deployment, problems } = decodeDeployment(`#v=2&${pair}`)
  const ids = [...deployment.sites[0].hosts, ...deployment.zones].map((own) => own.id)
  expect(ids).toContain(id)
  expect(problems).toMatchObject([{ kind: 'impossible-value' }])
})

test.each(['agent.zone=z9', 'agent.name=%E3%81', 'client.trust=x', 'client.look=dmz'])(
  'of %s, which is there anyhow, nothing is applied',
  (pair) => {
    const { deployment, problems } = decodeDeployment(`#v=2&${pair}`)
    expect(deployment).toEqual(defaultDeployment)
    expect(problems).toMatchObject([{ kind: 'impossible-value' }, { kind: 'nothing-applied' }])
  },
)

test.each([
  ['agent.name', 'A%00B%1bC', ['signs-left-out']],
  ['ot.name', 'AB%00C', ['signs-left-out']],
  ['agent.name', 'AB%E2%80%AE%20C', []],
  ['agent.name', '%20AB%0D%0A%C2%85C%20', []],
])('a name of %s as %s is cleaned, and what may be missed is said', (key, value, kinds) => {
  const { deployment, problems } = decodeDeployment(`#v=2&${key}=${value}`)
  const names = [...deployment.sites[0].hosts, ...deployment.zones].map(({ name }) => name)
  expect(names).toContain(kinds.length > 0 ? 'ABC' : 'AB C')
  expect(problems).toEqual(kinds.map((kind) => ({ kind, key })))
})

test('a link that was escaped as a whole is read all the same', () => {
  const link = encodeDeployment({
    ...deploymentOf({ ...defaultConfiguration, edge: 'off' }),
    title: 'a b',
  })
  const escaped = `#${encodeURIComponent(link.slice(1))}`
  expect(decodeDeployment(escaped)).toEqual(decodeDeployment(link))
})

test('what is right in a link is applied beside what is wrong', () => {
  const { deployment } = decodeDeployment('#v=1&nonsense=1&iis=default&build=x')
  expect(settingsOf(deployment).iis).toBe('default')
})

test('a packed link that swells is stopped before it has grown', () => {
  const bomb = `#v=1&z=${packText('x'.repeat(5_000_000))}`
  expect(bomb.length).toBeLessThan(16_384)
  expect(kindsOf(bomb)).toEqual(['swells'])
})

test('many packed parts are one packed part and a repetition', () => {
  const packed = packText('%&'.repeat(30_000))
  const { problems } = decodeDeployment(`#v=1${`&z=${packed}`.repeat(100)}`)
  expect(problems[0]).toEqual({ kind: 'repeated-key', key: 'z' })
  expect(problems).toHaveLength(10)
  expect(problems.at(-2)).toMatchObject({ kind: 'more' })
}, 1_000)

test('of many problems the first few are named, and the others counted', () => {
  const { deployment, problems } = decodeDeployment(`#v=1${'&x=1'.repeat(20)}&edge=off`)
  expect(problems).toEqual([
    ...Array.from({ length: 8 }, () => ({ kind: 'unknown-key', key: 'x' })),
    { kind: 'more', count: 12 },
  ])
  expect(settingsOf(deployment).edge).toBe('off')
})

test('a packed part without a setting is refused, not taken for the default deployment', () => {
  expect(decodeDeployment('#v=1&z=AwA').problems).toEqual([
    { kind: 'unreadable' },
    { kind: 'nothing-applied' },
  ])
})

test('wide digits and letters are taken for the narrow ones, but in a title', () => {
  const { deployment, problems } = decodeDeployment(
    '#v=1&ａｇｅｎｔ－ｐｏｒｔ=３００００&iis=ｄｅｆａｕｌｔ&title=ＨＱ',
  )
  expect(settingsOf(deployment)).toMatchObject({
    'agent-port': 30_000,
    iis: 'default',
    title: 'ＨＱ',
  })
  expect(problems).toEqual([])
})

test.each(['30000番', 'TCP 30000', '30000/tcp', '３００００', '30000\u200b', 'ポート：30000'])(
  'the port %j is read in a link, too',
  (written) => {
    const fragment = `#v=1&agent-port=${encodeURIComponent(written)}`
    const { deployment, problems } = decodeDeployment(fragment)
    expect(problems).toEqual([])
    expect(settingsOf(deployment)['agent-port']).toBe(30000)
  },
)

test.each(['30…', '30..', '30-', '30 000', '30,000', '30000/udp', '70000'])(
  'the port %j may be another one, and is refused in a link',
  (written) => {
    const fragment = `#v=1&edge=off&agent-port=${encodeURIComponent(written)}`
    expect(decodeDeployment(fragment).problems).toMatchObject([{ kind: 'impossible-value' }])
  },
)

test('no text at all makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      decodeDeployment(text)
    }),
    { numRuns: 2000 },
  )
})
