import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { comparedStatuses } from '#core/comparison/comparison.ts'
import { listStatuses } from '#core/comparison/unite-topologies.ts'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { themeOfStatus } from '#core/scene/comparison-looks.ts'
import { themeNames, themes } from '#core/scene/theme.ts'
import { findSigns, measurePicture } from '#core/testing/measure-picture.ts'
import { sampleNetworks } from '#core/testing/sample-deployments.ts'
import { createLayOut } from '../../../cli/lay-out.ts'
import { defaultPictureSettings } from '../picture/picture-settings.ts'
import { drawUnionNatively } from './draw-union.ts'
import { exportComparisonSvg } from './export-comparison-svg.ts'

const layOut = createLayOut()
const presets = presetIds.map((preset) => deploymentOf(presetConfiguration(preset)))
const networks = sampleNetworks(11, 4)
const pairs = [
  ...presets.flatMap((before) => presets.map((after) => [before, after] as const)),
  ...networks.slice(1).map((after, index) => [networks[index] ?? after, after] as const),
]

test.each(languages)(
  'the union of two deployments has no fault, and each flow and host says what became of it (%s)',
  async (language) => {
    const messages = laterMessagesFor(language)
    for (const [before, after] of pairs) {
      const comparison = compareDeployments(before, after)
      const settings = { ...defaultPictureSettings, language }
      const { scene } = await exportComparisonSvg(comparison, settings, layOut)
      const { faults, faultsByKind } = measurePicture(scene)
      if (faults > 0) expect(faultsByKind).toEqual({})
      const { ofFlow, ofHost } = listStatuses(comparison)
      const shown = scene.connections.flatMap(({ chips }) => chips.flatMap(({ flows }) => flows))
      expect(new Set(shown)).toEqual(new Set(ofFlow.keys()))
      for (const { stands, label } of scene.hosts) {
        const [id = ''] = stands.map((element) => element.replace('host:', ''))
        const status = ofHost.get(id) ?? 'unchanged'
        expect(label.split('; ')).toContain(messages[`comparison.status.${status}`])
      }
    }
  },
  120_000,
)

test('what came, what went and what stays have signs and lines of their own, without colour, too', async () => {
  const comparison = compareDeployments(
    decodeDeployment('#v=1&smart-protection=integrated').deployment,
    decodeDeployment('#v=1&edge=off&server-http-port=80').deployment,
  )
  const settings = { ...defaultPictureSettings, language: 'en', theme: 'print' } as const
  const { scene } = await exportComparisonSvg(comparison, settings, layOut)
  const look = (port: string) => {
    const chip = scene.connections.flatMap(({ chips }) => chips).find(({ label }) => label === port)
    const border = chip?.shapes.find((shape) => shape.type === 'rect')
    return JSON.stringify([chip?.shapes.length, border?.dash])
  }
  const looks = ['HTTP 80', 'HTTP 8080', 'HTTPS 21112'].map(look)
  expect(new Set(looks).size).toBe(3)
})

test.each(themeNames)('lines tell without colour what became of them (%s)', (theme) => {
  const drawn = comparedStatuses.map((status) => {
    const { line, lineDash = [], card } = themeOfStatus(theme, status)
    expect(card.dash ?? []).toEqual(lineDash)
    return { status, line, dash: lineDash.join(' ') }
  })
  const whole = drawn.filter(({ dash }) => dash === '').map(({ status }) => status)
  // The one is quiet, the other is not.
  expect(whole).toEqual(['added', 'unchanged'])
  expect(new Set(drawn.map(({ line, dash }) => `${line}${dash}`)).size).toBe(drawn.length)
})

test('all kinds of pictures draw a part that is gone, and say so', async () => {
  const [before, after] = ['', '#v=1&apex-central=off&smart-protection=standalone'].map(
    (link) => decodeDeployment(link).deployment,
  )
  if (!before || !after) throw new Error('there are two')
  const comparison = compareDeployments(before, after)
  const settings = { ...defaultPictureSettings, language: 'en' } as const
  const { scene } = await exportComparisonSvg(comparison, settings, layOut)
  const server = scene.hosts.find(({ id }) => id === 'host:apex-one-server')
  expect(server?.label).toMatch(/; Unchanged; Integrated SPS: Removed; MCP agent: Removed$/)
  const { drawing } = await drawUnionNatively(comparison, settings, layOut)
  const pieces = drawing.hosts.find(({ id }) => id === server?.id)?.pieces ?? []
  const texts = pieces.map((piece) => JSON.stringify(piece)).join()
  for (const part of ['MCP agent', 'Integrated SPS']) expect(texts).toContain(part)
  expect(server && findSigns(server)).toHaveLength(2)
})

test('a zone that comes or goes with all its hosts has their border, and no other one', async () => {
  const [all, inside] = ['', '#v=1&edge=off'].map((link) => decodeDeployment(link).deployment)
  if (!all || !inside) throw new Error('there are two')
  const bordersOf = async (before: typeof all, after: typeof all) => {
    const settings = { ...defaultPictureSettings, language: 'en' } as const
    const { scene } = await exportComparisonSvg(compareDeployments(before, after), settings, layOut)
    return scene.zones.map(({ shapes: [border] }) =>
      border?.type === 'rect' ? [border.stroke, border.dash] : null,
    )
  }
  const lookOf = (status: 'added' | 'removed') => {
    const { line, lineDash } = themeOfStatus('light', status)
    return [line, lineDash]
  }
  const { client, server } = themes.light.zones
  const usual = [client, server].map(({ stroke }) => [stroke, []])
  const [gone, come] = [lookOf('removed'), lookOf('added')]
  expect(await bordersOf(all, inside)).toEqual([gone, gone, ...usual])
  expect(await bordersOf(inside, all)).toEqual([come, come, ...usual])
})
