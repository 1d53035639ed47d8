import { expect, test } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { decodeDeployment } from './decode-deployment.ts'
import { encodeDeployment } from './encode-deployment.ts'
import { packText } from './pack-text.ts'
import { readLink } from './reading/read-link.ts'
import { defaultView } from './view.ts'

const presets = presetIds.map((id) => deploymentOf(presetConfiguration(id)))

const compared = (deployment: Deployment, baseline: Deployment): string =>
  encodeDeployment(deployment, defaultView, 'leave', baseline)

const baselineOf = (value: string) => decodeDeployment(`#v=2&edge=off&before=${value}`)

const edgeOff = decodeDeployment('#v=1&edge=off').deployment

test('a link brings back both deployments', () => {
  const all = [...presets, ...sampleDeployments(12, 3)]
  for (const [index, deployment] of all.entries()) {
    for (const baseline of [defaultDeployment, all[(index * 7 + 3) % all.length]]) {
      if (!baseline) continue
      const link = compared(deployment, baseline)
      const whole = { deployment, baseline, view: {}, problems: [] }
      expect(decodeDeployment(link)).toEqual(whole)
      expect(readLink(`See <https://apex.example/${link}>, please`)).toMatchObject(whole)
    }
  }
})

test('a link without a baseline says nothing of one', () => {
  const deployment = presets[1] ?? defaultDeployment
  expect(encodeDeployment(deployment, defaultView, 'keep', null)).toBe(encodeDeployment(deployment))
  expect(decodeDeployment(encodeDeployment(deployment))).not.toHaveProperty('baseline')
})

test('the request of the baseline, which names people, stays behind', () => {
  const asked = decodeDeployment('#v=2&request.requester=Sato').deployment
  expect(asked.request.requester).toBe('Sato')
  const { baseline, problems } = decodeDeployment(compared(defaultDeployment, asked))
  expect([baseline, problems]).toEqual([defaultDeployment, []])
})

test('wherever a link is cut, that is said, and what it is compared with is whole or left out', () => {
  const baseline = { ...edgeOff, title: '移行前' }
  const link = compared(presets[2] ?? defaultDeployment, baseline)
  const start = link.indexOf('&before=')
  for (let length = '#v=2&'.length; length < link.length; length++) {
    const read = decodeDeployment(link.slice(0, length))
    expect(read.problems, link.slice(0, length)).not.toEqual([])
    expect(read.baseline).toBeUndefined()
    if (length <= start + '&before='.length) continue
    const sent = readLink(`https://apex.example/${link.slice(0, length)}`)
    for (const found of [read, sent]) {
      expect(found?.deployment).toEqual(presets[2])
      expect(found?.baseline).toBeUndefined()
      expect(found?.problems).toEqual([
        { kind: 'cut', doubtful: null },
        { kind: 'baseline', why: { kind: 'unreadable' } },
      ])
    }
  }
})

test('an edit elsewhere does not lose the baseline', () => {
  const link = compared(edgeOff, presets[1] ?? defaultDeployment)
  const { baseline, problems } = decodeDeployment(link.replace('edge=off', 'edge=on'))
  expect([baseline, problems]).toEqual([presets[1], [{ kind: 'cut', doubtful: null }]])
})

test.each([
  ['', 'unreadable'],
  ['%E3%81', 'unreadable'],
  ['!!!', 'unreadable'],
  [packText('edge=off'), 'no-version'],
  [packText('v=1&edge=maybe'), 'impossible-value'],
  [packText('v=1&c=00000000&edge=off'), 'cut'],
  [packText(`v=2&edge=off&before=${packText('v=1')}`), 'nested'],
  [packText(`v=1&z=${packText('edge=off')}`), 'nested'],
  [packText('v=1&nonsense=1&edge=off'), 'unknown-key'],
  [packText('x'.repeat(5_000_000)), 'swells'],
])('%.20s is no baseline, and the deployment stays as it was read', (value, kind) => {
  const { deployment, baseline, problems } = baselineOf(value)
  expect(deployment).toEqual(edgeOff)
  expect(baseline).toBeUndefined()
  expect(problems).toEqual([{ kind: 'baseline', why: expect.objectContaining({ kind }) }])
})

test('of two baselines the first counts', () => {
  const { baseline, problems } = baselineOf(
    `${packText('v=1')}&before=${packText('v=1&iis=default')}`,
  )
  expect(baseline).toEqual(defaultDeployment)
  expect(problems).toEqual([{ kind: 'repeated-key', key: 'before' }])
})

test('two deployments of a thousand hosts fit in a link', () => {
  const hosts = Array.from(
    { length: 990 },
    (_, at) =>
      `agent-${at + 2}.name=Branch ${at}&agent-${at + 2}.address=10.${at % 200}.${at % 97}.0/24`,
  ).join('&')
  const large = decodeDeployment(`#v=2&${hosts}`).deployment
  const other = { ...large, title: 'Later' }
  const link = compared(other, large)
  expect(decodeDeployment(link)).toEqual({
    deployment: other,
    baseline: large,
    view: {},
    problems: [],
  })
})
