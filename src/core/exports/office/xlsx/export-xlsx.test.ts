import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { configurationOf } from '#core/deployment/configuration-of.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { listUnneeded } from '#core/flows/list-unneeded.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { evaluationOf } from '#core/matrix/evaluation-of.ts'
import { languages } from '#core/messages/language.ts'
import { unescapeXml } from '#core/opening/unescape-xml.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { readConnectors } from '#core/testing/connector-presets.ts'
import { findXmlFault } from '#core/testing/find-xml-fault.ts'
import { type ReadSheet, readWorkbook } from '#core/testing/read-workbook.ts'
import { rememberLayouts } from '#core/testing/remember-layouts.ts'
import { unpackOffice } from '#core/testing/unpack-office.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { createWriter, layOutPlainly, page } from '#core/testing/write-document.ts'
import { everything } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { goldenDeployments } from '../../../../../scripts/golden-deployments.ts'
import { createLayOut } from '../../../../cli/lay-out.ts'
import { documentLink } from '../../document-link.ts'
import { makeNativeDrawing } from '../../native/make-native-drawing.ts'
import { defaultPictureSettings } from '../../picture/picture-settings.ts'
import { unitsPerPx } from '../drawing/drawing-target.ts'
import { exportXlsx } from './export-xlsx.ts'

const layOut = rememberLayouts(createLayOut())
const write = createWriter(exportXlsx, layOut)

const sheetOf = (bytes: Uint8Array, name: string): ReadSheet =>
  readWorkbook(bytes).get(name) ?? { xml: '', rows: [] }

describe.each(goldenDeployments)('%s', (_, deployment) => {
  test.each(languages)('%s: connectors are drawn along our routes', async (language) => {
    const settings = { ...defaultPictureSettings, language, margin: 'none' } as const
    const { drawing } = unwrap(await makeNativeDrawing({ deployment, page }, settings, layOut))
    const parts = unpackOffice(await write(deployment, { language }))
    const read = readConnectors(parts.get('xl/drawings/drawing2.xml') ?? '')
    const bent = drawing.connectors.filter(({ points }) => points.length <= 6)
    expect(read.map(({ name }) => unescapeXml(name))).toEqual(bent.map(({ name }) => name))
    for (const [index, { points, start, end }] of bent.entries()) {
      expect([read[index]?.startSite, read[index]?.endSite]).toEqual([start.side, end.side])
      for (const [at, point] of points.entries()) {
        const drawn = read[index]?.points[at]
        expect(Math.abs((drawn?.x ?? 0) / unitsPerPx - 20 - point.x)).toBeLessThan(0.2)
        expect(Math.abs((drawn?.y ?? 0) / unitsPerPx - 20 - point.y)).toBeLessThan(0.2)
      }
    }
  })

  test('there is a row for each flow, host and row that is not needed', async () => {
    const bytes = await write(deployment)
    const { flows, hosts } = topologyOf(deployment)
    const configuration = configurationOf(deployment)
    const unneeded = listUnneeded(evaluationOf(configuration), configuration, 'en')
    const count = (name: string) => sheetOf(bytes, name).rows.length - 1
    expect(count('Ports')).toBe(flows.length)
    expect(count('Hosts')).toBe(hosts.length)
    expect(count('Not needed')).toBe(unneeded.length)
  })
})

test('the cover has title, fingerprint, link, and a place for the date', async () => {
  const { rows } = sheetOf(await write({ ...defaultDeployment, title: '本社' }), 'Cover')
  const facts = new Map(rows.map(([label = '', text = '']) => [label, text]))
  expect(rows[0]).toEqual(['本社'])
  expect(facts.get('Link')).toBe(
    documentLink({ deployment: { ...defaultDeployment, title: '本社' }, page }),
  )
  expect(facts.get('Source')).toContain(fingerprint({ ...defaultDeployment, title: '本社' }))
  expect(facts.get('Date')).toBe('')
  expect(facts.get('Footnotes of the list')).toMatch(/^※\d/)
})

test('every link in the workbook leads to a cell that is there', async () => {
  const sheets = readWorkbook(await write(defaultDeployment))
  const targets = [...sheets.values()].flatMap(({ xml }) =>
    [...xml.matchAll(/<hyperlink ref="\w+" location="([^"]*)"/g)].map(([, location = '']) =>
      unescapeXml(location),
    ),
  )
  expect(targets.length).toBeGreaterThan(sheets.size)
  for (const target of targets) {
    const [, name = '', row = ''] = /^'(.*)'![A-Z]+(\d+)$/.exec(target) ?? []
    const rows = sheets.get(name.replaceAll("''", "'"))?.rows
    expect(rows, target).toBeDefined()
    expect(Number(row), target).toBeLessThanOrEqual(Math.max(1, rows?.length ?? 0))
  }
})

test('an end of a flow leads to the row of its host', async () => {
  const sheets = readWorkbook(await write(defaultDeployment))
  const ports = sheets.get('Ports')
  const [, source = ''] = ports?.rows[1] ?? []
  const row = Number(
    /<hyperlink ref="B2" location="'Hosts'!A(\d+)"/.exec(unescapeXml(ports?.xml ?? ''))?.[1],
  )
  expect(sheets.get('Hosts')?.rows[row - 1]?.[0]).toBe(source)
})

test('the request is there when all is shown, and not with a part', async () => {
  const names = [...readWorkbook(await write(defaultDeployment)).keys()]
  expect(names).toEqual(expect.arrayContaining(['Request', 'Rules by boundary', 'Objects']))
  const shown = { ...everything, hiddenZones: ['internet'] }
  const ofPart = [...readWorkbook(await write(defaultDeployment, { shown })).keys()]
  expect(ofPart).toEqual(['Cover', 'Diagram', 'Ports', 'Hosts', 'Not needed'])
})

test('a table has its heading in view and on each page, and a filter', async () => {
  const bytes = await write(defaultDeployment)
  const { xml } = sheetOf(bytes, 'Ports')
  expect(xml).toContain('state="frozen"')
  expect(xml).toContain('<autoFilter ref="A1:')
  expect(xml).toContain('paperSize="9" orientation="landscape"')
  const workbook = unpackOffice(bytes).get('xl/workbook.xml') ?? ''
  expect(unescapeXml(workbook)).toContain("'Ports'!$1:$1")
})

test('cover and diagram are printed on one page each, a table on as many as it needs', async () => {
  const sheets = [...readWorkbook(await write(defaultDeployment)).values()]
  const heights = sheets.map(({ xml }) => /fitToHeight="(\d)"/.exec(xml)?.[1])
  expect(heights.slice(0, 3)).toEqual(['1', '1', '0'])
})

test('nothing is a formula or a number, and what could be read as a sign stays as it is', async () => {
  const names = ['=cmd|calc!A1', '+SUM(1)', '@x', '-1', 'a_x000A_b']
  const deployment = addHosts(
    defaultDeployment,
    names.map((name) => ({ kind: 'agent', name, addresses: [], zone: '' }) as const),
  )
  const bytes = await write(deployment)
  const { xml, rows } = sheetOf(bytes, 'Hosts')
  const written = rows.map(([name = '']) => name.replaceAll('_x005F_', '_'))
  expect(written).toEqual(expect.arrayContaining(names))
  expect(xml).toContain('a_x005F_x000A_b')
  for (const sheet of readWorkbook(bytes).values()) {
    expect(sheet.xml).not.toMatch(/<f>|<v>/)
  }
})

test('the same deployment gives the same bytes', async () => {
  expect(await write(defaultDeployment)).toEqual(await write(defaultDeployment))
})

test('whatever an attacker writes stays a text', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeployment, async (deployment) => {
      if (topologyOf(deployment).hosts.length === 0) return
      const parts = unpackOffice(await write(deployment, {}, layOutPlainly))
      for (const [path, xml] of parts) expect(findXmlFault(xml), path).toBeNull()
    }),
    { numRuns: 15 },
  )
})
