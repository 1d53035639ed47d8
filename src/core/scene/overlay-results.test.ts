import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { numberConnections } from '#core/flows/number-flows.ts'
import { type Box, bottom, overlaps, right } from '#core/kit/geometry.ts'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { chipSpacing } from '#core/layout/spacing.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { type CheckResult, checkResults } from '#core/rules/verification/check-result.ts'
import { mergeVerifications } from '#core/rules/verification/merge-verifications.ts'
import { listLabels } from '#core/testing/find-labels.ts'
import { sampleDeployments } from '#core/testing/sample-deployments.ts'
import { gatherHosts } from '#core/topology/gather-hosts.ts'
import { elementId } from '#core/topology/ids.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../cli/elk-engine.ts'
import { composeScene } from './compose-scene.ts'
import { markOf, overlayResults } from './overlay-results.ts'
import { lookOf, resultLooks, resultShapes } from './result-looks.ts'
import type { SceneConnection } from './scene.ts'
import { type ThemeName, themeNames, themes } from './theme.ts'

const messages = laterMessagesFor('en')

/** What scripts found of the flows of a picture. */
const verify = (
  picture: LaidOutTopology,
  resultOf: (index: number) => CheckResult,
  fingerprint = '',
) => {
  const runs = picture.flows.map(({ id, source }, index) => ({
    fingerprint,
    host: source,
    time: '',
    results: [{ flow: id, address: '', result: resultOf(index) }],
  }))
  return mergeVerifications(runs, picture, '')
}

const compose = (
  picture: LaidOutTopology,
  verification = verify(picture, (index) => checkResults[index % 4] ?? 'open'),
  theme: ThemeName = 'light',
) => {
  const overlay = overlayResults(verification, theme, messages)
  return composeScene(picture, {
    messages,
    theme,
    title: '',
    ground: 'theme',
    legend: true,
    overlay,
  })
}

const plain = (picture: LaidOutTopology) =>
  composeScene(picture, { messages, theme: 'light', title: '', ground: 'theme', legend: true })

test('marks move nothing, and a picture without results has none', () => {
  const nothing = mergeVerifications([], defaultLayouts.en, '')
  expect(compose(defaultLayouts.en, nothing)).toMatchObject({
    ...plain(defaultLayouts.en),
    connections: plain(defaultLayouts.en).connections.map(({ label, ...rest }) => ({
      ...rest,
      label: expect.stringContaining(label),
    })),
  })
  const before = plain(defaultLayouts.en).connections
  for (const [index, { chips }] of compose(defaultLayouts.en).connections.entries()) {
    expect(chips.map(({ box }) => box)).toEqual(before[index]?.chips.map(({ box }) => box))
    for (const [at, { shapes }] of chips.entries()) {
      const own = before[index]?.chips[at]?.shapes ?? []
      expect(shapes.slice(0, own.length)).toEqual(own)
      expect(shapes.length).toBe(own.length + 3)
    }
  }
})

test('of the flows of a chip the worst result is drawn, and all are said', () => {
  const picture = defaultLayouts.en
  const shared = picture.connections.find(({ chips }) =>
    chips.some(({ flows }) => flows.length > 1),
  )
  const [one = '', other = ''] = shared?.chips.find(({ flows }) => flows.length > 1)?.flows ?? []
  const found = (result: CheckResult) =>
    compose(
      picture,
      verify(picture, (index) => (picture.flows[index]?.id === other ? result : 'open')),
    ).connections.find(({ id }) => id === elementId('connection', shared?.id ?? ''))
  const drawn = (connection: SceneConnection | undefined) =>
    connection?.chips.find(({ flows }) => flows.includes(one))?.shapes.at(-3)
  for (const result of checkResults) {
    expect(drawn(found(result))).toMatchObject({ fill: resultLooks.light[result].fill })
    if (result !== 'open')
      expect(found(result)?.label).toContain(`1 ${messages[`result.${result}`]}`)
  }
})

test.each(themeNames.flatMap((theme) => checkResults.map((result) => [theme, result] as const)))(
  'in %s, %s of another deployment has a broken outline that is seen',
  (theme, result) => {
    const draw = (fingerprint: string) =>
      compose(
        defaultLayouts.en,
        verify(defaultLayouts.en, () => result, fingerprint),
        theme,
      ).connections[0]?.chips[0]?.shapes
    const dash = [2, 1.5]
    expect(draw('')?.at(-2)).toMatchObject({
      stroke: resultLooks[theme][result].stroke,
      dash: result === 'not-tested' ? dash : [],
    })
    const look = lookOf(theme, result, true)
    expect(draw('0000-0000')?.slice(-3)).toMatchObject([
      { fill: look.fill },
      { stroke: look.stroke, dash },
      { stroke: look.sign },
    ])
    for (const ground of [look.fill, themes[theme].card.fill]) {
      expect(contrast(look.stroke, ground)).toBeGreaterThanOrEqual(3)
    }
    expect(contrast(look.sign, look.fill)).toBeGreaterThanOrEqual(4.5)
  },
)

test('the legend explains the results that are there, and no others', () => {
  const { legend } = compose(
    defaultLayouts.en,
    verify(defaultLayouts.en, (index) => (index === 0 ? 'blocked' : 'open')),
  )
  expect(legend?.label).toMatch(/; replies are implied, blocked, open$/)
})

/** The sign of a chip's family, which is no text. */
const signOf = ({ x, y, height }: Box): Box => ({
  x: x + chipSpacing.padding,
  y: y + (height - chipSpacing.glyph) / 2,
  width: chipSpacing.glyph,
  height: chipSpacing.glyph,
})

test('no mark covers a text, a sign or a card, in any picture', async () => {
  const engine = createElkEngine()
  const topologies = [defaultDeployment, ...sampleDeployments(5, 4, 32)].flatMap((deployment) => {
    const topology = topologyOf(deployment)
    const gathered = gatherHosts(topology)
    return [topology, gathered, numberConnections(gathered, topology)]
  })
  for (const topology of topologies) {
    const picture = await layoutTopology(topology, { engine, messages })
    const scene = compose(picture)
    const marks = scene.connections.flatMap(({ chips }) => chips.map(({ box }) => markOf(box)))
    const signs = picture.connections.flatMap(({ chips }) =>
      chips.flatMap(({ box, family }) => (family === null ? [] : [signOf(box)])),
    )
    const kept = [
      ...listLabels(scene).map(({ box }) => box),
      ...signs,
      ...scene.hosts.map(({ box }) => box),
    ]
    for (const mark of marks) {
      const inner = { ...mark, x: mark.x + 0.25, width: mark.width - 0.5 }
      expect(kept.filter((box) => overlaps(box, inner))).toEqual([])
      expect(right(mark)).toBeLessThan(right({ ...scene.origin, ...scene.size }))
      expect(bottom(mark)).toBeLessThan(bottom({ ...scene.origin, ...scene.size }))
      expect(mark.x).toBeGreaterThan(scene.origin.x)
    }
  }
}, 60_000)

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

test.each(themeNames)('results are told apart without their colours (%s)', (theme) => {
  for (const { fill, sign } of Object.values(resultLooks[theme])) {
    expect(contrast(fill, sign)).toBeGreaterThanOrEqual(4.5)
  }
  const drawn = Object.values(resultShapes).map(({ sign }) => sign.join())
  expect(new Set(drawn).size).toBe(checkResults.length)
})
