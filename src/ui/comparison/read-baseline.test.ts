import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { encodeDeployment } from '#core/link/encode-deployment.ts'
import { readBaselineText } from './read-baseline.ts'

const page = 'https://portscape.example/tools/'

const { deployment } = decodeDeployment(
  '#v=2&server-http-port=8080&central-protocol=https&edge=off&iis=default&title=Head%20office',
)
const alone = { after: deployment, before: null }
const link = `${page}${encodeDeployment(deployment)}`

const wrap = (text: string, width: number, between: string): string =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between)

test.each([
  ['as it is', link],
  ['wrapped', wrap(link, 72, '\n')],
  ['wrapped by Windows', wrap(link, 72, '\r\n')],
  ['quoted', `> ${wrap(link, 72, '\n> ')}`],
  ['as quoted-printable', wrap(link.replaceAll('=', '=3D'), 72, '=\r\n')],
  ['in a sentence', `The link is <${link}>, please.`],
])('a link %s is a baseline', async (_, text) => {
  expect(await readBaselineText(text, page)).toEqual({ ok: true, value: alone })
})

test.each([
  ['itself', page],
  ['in brackets', `<${page}>\n`],
  ['with an empty fragment', `${page}#`],
  ['with its file', `${page}index.html`],
])('the plain address of the page %s is the default deployment', async (_, text) => {
  const value = { after: defaultDeployment, before: null }
  expect(await readBaselineText(text, page)).toEqual({ ok: true, value })
})

test.each(['https://portscape.example/', `${page}?x=1`, `${page}#faq`, 'tools', ''])(
  'what is another address is no baseline: %s',
  async (text) => {
    expect(await readBaselineText(text, page)).toEqual({
      ok: false,
      problem: { kind: 'refused', problem: { kind: 'not-portscape' } },
    })
  },
)

test('of what is no baseline each fault is known', async () => {
  const json = '{"version": 1, "configuration": {"iis": "banana"}}'
  for (const [text, keys] of [
    [json, ['iis']],
    [`${page}#v=1&iis=banana&foo=1`, ['iis', 'foo']],
  ] as const) {
    expect(await readBaselineText(text, page)).toMatchObject({
      ok: false,
      problem: {
        kind: 'refused',
        problem: {
          kind: 'no-setting',
          problems: expect.arrayContaining(keys.map((key) => expect.objectContaining({ key }))),
        },
      },
    })
  }
  expect(await readBaselineText('#v=2&iis=default&edge=perhaps', page)).toMatchObject({
    ok: false,
    problem: { kind: 'partly', problems: [{ key: 'edge', value: 'perhaps' }] },
  })
})

test('wherever a comparison was cut, none of its sides is taken for a baseline', async () => {
  const { deployment: before } = decodeDeployment(
    '#v=2&iis=default&title=%E7%A7%BB%E8%A1%8C%E5%89%8D',
  )
  const fragment = encodeDeployment(deployment, undefined, 'leave', before)
  // A sign alone is the plain address of the page.
  for (let end = 2; end < fragment.length; end++) {
    const read = await readBaselineText(`${page}${fragment.slice(0, end)}`, page)
    expect(read.ok, fragment.slice(0, end)).toBe(false)
  }
})

test('a comparison that was cut is said to be cut', async () => {
  const whole = `${page}${encodeDeployment(deployment, undefined, 'leave', defaultDeployment)}`
  const read = await readBaselineText(`${page}#v=2&c=cf592e3f&before=Hcs7DoAg`, page)
  expect(read).toMatchObject({
    problem: { problem: { problems: expect.arrayContaining([{ kind: 'cut', doubtful: null }]) } },
  })
  const value = { after: deployment, before: defaultDeployment }
  expect(await readBaselineText(whole, page)).toEqual({ ok: true, value })
})
