import { expect, test } from 'vitest'
import { changeConfiguration } from '#core/configuration/change-configuration.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { formatUnmet } from '#core/configuration/format-unmet.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { allConfigurations } from '#core/testing/all-configurations.ts'
import { type EvaluatedRow, evaluateMatrix } from './evaluate-matrix.ts'
import { matrix } from './matrix.ts'

const activeIds = (evaluation: readonly EvaluatedRow[]) =>
  evaluation.filter((row) => row.active).map((row) => row.row.id)

test('the default deployment needs exactly these rows', () => {
  expect(activeIds(evaluateMatrix(matrix, defaultConfiguration)).join(' ')).toBe(
    'A1 A3 B1 B2 B3 B4 B5a B5b B6 C1 D1 E2 E4 E5 E8 E10 E11 E12 E13 E14',
  )
})

/** When each row applies, in plain words of the list and its footnotes; written without the data. */
const expectations: Readonly<Record<string, (c: Configuration) => boolean>> = {
  A1: (c) => c.iis === 'virtual',
  A2: (c) => c.iis === 'default',
  A3: (c) => standalone(c),
  B1: (c) => c['apex-central'] === 'on' && c['central-link'] === 'two-way',
  B2: (c) => c['apex-central'] === 'on' && c['central-protocol'] !== 'https',
  B3: (c) => c['apex-central'] === 'on' && c['central-protocol'] !== 'http',
  B4: (c) => c['apex-central'] === 'on' && c.heartbeat === 'udp',
  B5a: (c) => c.ad === 'on',
  B5b: (c) => c.ad === 'on',
  B6: (c) => c.sql === 'remote',
  C1: (c) => c['agents-unreachable'] === 'off',
  C2: (c) => c['remote-install'] === 'on' && c.build < 14096,
  D1: (c) => c.edge === 'on',
  E1: (c) => c.quarantine === 'unc',
  E2: (c) => c.iis === 'virtual',
  E3: (c) => c.iis === 'default',
  E4: (c) => c.iis === 'virtual' && integrated(c) && c['smart-scan'] !== 'https',
  E5: (c) => c.iis === 'virtual' && integrated(c) && c['smart-scan'] !== 'http',
  E6: (c) => c.iis === 'default' && integrated(c) && c['smart-scan'] !== 'https',
  E7: (c) => c.iis === 'default' && integrated(c) && c['smart-scan'] !== 'http',
  E8: (c) => c.iis === 'virtual' && integrated(c) && c['web-reputation'] === 'on',
  E9: (c) => c.iis === 'default' && integrated(c) && c['web-reputation'] === 'on',
  E10: (c) => standalone(c) && c['smart-scan'] !== 'https',
  E11: (c) => standalone(c) && c['smart-scan'] !== 'http',
  E12: (c) => standalone(c) && c['web-reputation'] === 'on',
  E13: (c) => c.edge === 'on',
  E14: (c) => c.ad === 'on' && c['device-control'] === 'on',
}
const integrated = (c: Configuration) => ['both', 'integrated'].includes(c['smart-protection'])
const standalone = (c: Configuration) => ['both', 'standalone'].includes(c['smart-protection'])

test('over the whole product of the options, each row applies when the list says so', () => {
  const ids = matrix.map((row) => row.id)
  expect(Object.keys(expectations)).toEqual(ids)
  let configurations = 0
  for (const configuration of allConfigurations()) {
    configurations++
    const active = new Set(activeIds(evaluateMatrix(matrix, configuration)))
    for (const id of ids) {
      if (active.has(id) !== expectations[id]?.(configuration)) {
        expect.fail(
          `${id} is ${active.has(id) ? 'on' : 'off'} for ${JSON.stringify(configuration)}`,
        )
      }
    }
  }
  expect(configurations).toBe(442_368)
}, 120_000)

test('each row that does not apply says why in both languages, and names what would help', () => {
  const seen = new Set<string>()
  let at = 0
  for (const configuration of allConfigurations()) {
    if (at++ % 997 !== 0) continue
    for (const row of evaluateMatrix(matrix, configuration)) {
      if (row.active) continue
      expect(row.unmet.length).toBeGreaterThan(0)
      seen.add(row.row.id)
      for (const unmet of row.unmet) {
        const english = formatUnmet(unmet, configuration, messagesFor('en'))
        const japanese = formatUnmet(unmet, configuration, messagesFor('ja'))
        expect(english).toMatch(/^[^ぁ-ん]+$/)
        expect(japanese).toMatch(/[ぁ-ん]/)
      }
    }
  }
  expect(seen.size).toBe(matrix.length)
})

test('remote installation is refused from build 14096 with the footnote that ended it', () => {
  const configuration: Configuration = { ...defaultConfiguration, 'remote-install': 'on' }
  const row = evaluateMatrix(matrix, configuration).find(({ row }) => row.id === 'C2')
  const reasons =
    row && !row.active
      ? row.unmet.map((unmet) => formatUnmet(unmet, configuration, messagesFor('en')))
      : []
  expect(reasons).toEqual(['Ended with build 14096 (※4); this server is build 14096.'])
})

test('the integrated SPS on a port of the user’s own is inferred, not stated', () => {
  const basisOf = (id: string, configuration: Configuration) => {
    const row = evaluateMatrix(matrix, configuration).find((found) => found.row.id === id)
    return row?.active ? row.basis : null
  }
  const moved: Configuration = { ...defaultConfiguration, 'server-https-port': 8443 }
  expect(basisOf('E5', defaultConfiguration)).toBe('stated')
  expect(basisOf('E5', moved)).toBe('inferred')
  expect(basisOf('D1', moved)).toBe('inferred')
  expect(basisOf('B1', defaultConfiguration)).toBe('inferred')
})

test('a row of the other site would need that site’s ports, or the user’s own', () => {
  const portsOf = (id: string, configuration: Configuration) =>
    evaluateMatrix(matrix, configuration)
      .find((found) => found.row.id === id)
      ?.ports.map(({ port }) => port)
  expect(portsOf('A2', defaultConfiguration)).toEqual([443])
  expect(portsOf('E6', defaultConfiguration)).toEqual([80])
  expect(portsOf('E7', { ...defaultConfiguration, 'server-https-port': 8443 })).toEqual([8443])
  expect(portsOf('A1', changeConfiguration(defaultConfiguration, { iis: 'default' }))).toEqual([
    4343,
  ])
})
