import * as fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { readDocument } from '#core/opening/read-document.ts'
import { unescapeXml } from '#core/opening/unescape-xml.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { findXmlFault } from '#core/testing/find-xml-fault.ts'
import { readWorkbook } from '#core/testing/read-workbook.ts'
import { listRuns, unpackOffice } from '#core/testing/unpack-office.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { layOutPlainly } from '#core/testing/write-document.ts'
import { createLayOut } from '../../../cli/lay-out.ts'
import { defaultPictureSettings } from '../picture/picture-settings.ts'
import { exportComparisonDrawio, exportComparisonVsdx } from './export-comparison-drawing.ts'
import { exportComparisonPptx } from './export-comparison-pptx.ts'
import { exportComparisonSvg } from './export-comparison-svg.ts'
import { exportComparisonXlsx } from './export-comparison-xlsx.ts'
import { formatComparisonMarkdown } from './format-comparison.ts'

const layOut = createLayOut()
const documents = [exportComparisonXlsx, exportComparisonPptx, exportComparisonVsdx]
const settings = { ...defaultPictureSettings, language: 'en' } as const

const read = (link: string) => decodeDeployment(link).deployment

const before = read(
  '#v=2&request.wanted=2026-04-01&request.expiry=2027-03-31&agent.address=10.0.0.5&apex-one-server.address=10.0.1.9',
)
const after = read(
  '#v=2&request.wanted=2026-04-01&request.expiry=2027-03-31&agent.address=10.0.0.6&apex-one-server.address=10.0.1.9&server-http-port=80&edge=off',
)
const comparison = compareDeployments(before, after)

const slidesOf = (bytes: Uint8Array): string[] =>
  [...unpackOffice(bytes)]
    .filter(([path]) => path.startsWith('ppt/slides/slide'))
    .map(([, xml]) => xml)

describe.each(languages)('%s', (language) => {
  const messages = laterMessagesFor(language)
  const status = (of: { readonly status: keyof typeof counts }) =>
    messages[`comparison.status.${of.status}`]
  const counts = { added: 0, removed: 0, changed: 0, unchanged: 0 }

  test('the workbook has a row for each flow and host, with what became of it', async () => {
    const { content } = await exportComparisonXlsx(
      comparison,
      { ...settings, language },
      layOutPlainly,
    )
    const sheets = readWorkbook(content)
    for (const [name, all] of [
      [messages['comparison.flows'], comparison.flows],
      [messages['tab.hosts'], comparison.hosts],
    ] as const) {
      const told = sheets
        .get(name)
        ?.rows.slice(1)
        .map(([word]) => word)
      expect(told?.toSorted()).toEqual(all.map(status).toSorted())
    }
  })

  test('the request asks for what is to be added, changed and removed, and nothing else', async () => {
    const { content } = await exportComparisonXlsx(
      comparison,
      { ...settings, language },
      layOutPlainly,
    )
    const differing = comparison.rules.filter((rule) => rule.status !== 'unchanged')
    const sheet = readWorkbook(content).get(messages['request.sheet.rules'])
    const rows = sheet?.rows.slice(1) ?? []
    const kinds = differing.flatMap(({ status: one }) =>
      one === 'unchanged' ? [] : [messages[`request-change.${one}`]],
    )
    expect(rows.map(([, kind]) => kind).toSorted()).toEqual(kinds.toSorted())
    expect(new Set(rows.map(([, kind]) => kind)).size).toBe(3)
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => String(index + 1)))
  })

  test('every text of the picture is on the first slide, and what flows and causes say behind it', async () => {
    const wanted = { ...settings, language }
    const { scene } = await exportComparisonSvg(comparison, wanted, layOutPlainly)
    const { content } = await exportComparisonPptx(comparison, wanted, layOutPlainly)
    const [picture = '', ...others] = slidesOf(content)
    for (const { label } of scene.hosts) expect(unescapeXml(picture)).toContain(label)
    const chips = scene.connections.flatMap((connection) => connection.chips)
    const shown = listRuns(picture).join(' ')
    for (const { label } of chips) expect(shown).toContain(label)
    const drawing = unescapeXml(
      (await exportComparisonDrawio(comparison, wanted, layOutPlainly)).content,
    )
    const page = unpackOffice(
      (await exportComparisonVsdx(comparison, wanted, layOutPlainly)).content,
    ).get('visio/pages/page1.xml')
    for (const { label } of chips) {
      expect(drawing).toContain(label)
      expect(unescapeXml(page ?? '')).toContain(label)
    }
    const told = others.flatMap(listRuns)
    const differing = comparison.flows.filter((flow) => flow.status !== 'unchanged')
    const words = new Set(differing.map(status))
    expect(told.filter((text) => words.has(text))).toHaveLength(differing.length)
    expect(told).toContain(messages['comparison.causes'])
  })
})

test('a rule that changed says what it was, and one that goes until when it is in use', async () => {
  const { content } = await exportComparisonXlsx(comparison, settings, layOutPlainly)
  const [heading = [], ...rows] = readWorkbook(content).get('Rules by boundary')?.rows ?? []
  const cell = (row: readonly string[], column: string) => row[heading.indexOf(column)]
  const changed = rows.filter(([, kind]) => kind === 'Change')
  expect(changed.length).toBeGreaterThan(0)
  for (const row of changed) {
    expect(
      cell(row, 'Source IP') === '10.0.0.6' || cell(row, 'Destination IP/FQDN') === '10.0.0.6',
    ).toBe(true)
    expect(cell(row, 'Before')).toContain('10.0.0.5')
  }
  const removed = rows.filter(([, kind]) => kind === 'Remove')
  expect(removed.length).toBeGreaterThan(0)
  for (const row of removed) {
    expect(cell(row, 'In use until')).toBe('2026-04-01')
    expect(cell(row, 'In use from')).toBe('')
  }
})

test('the cover names both deployments', async () => {
  const { content } = await exportComparisonXlsx(comparison, settings, layOutPlainly)
  const { rows = [] } = readWorkbook(content).get('Cover') ?? {}
  const facts = new Map(rows.slice(0, 10).map(([label = '', text = '']) => [label, text]))
  expect(facts.get('Before')).toContain(fingerprint(before))
  expect(facts.get('After')).toContain(fingerprint(after))
  expect(facts.get('Settings')).toContain('8080 → 80')
})

test('where nothing differs there is no request and no slide but the picture', async () => {
  const same = compareDeployments(defaultDeployment, defaultDeployment)
  const workbook = await exportComparisonXlsx(same, settings, layOutPlainly)
  expect([...readWorkbook(workbook.content).keys()]).toEqual([
    'Cover',
    'Diagram',
    'Why',
    'Settings',
    'Flows',
    'Hosts',
  ])
  const presentation = await exportComparisonPptx(same, settings, layOutPlainly)
  expect(slidesOf(presentation.content)).toHaveLength(1)
})

test('each document opens as the comparison that it is of', async () => {
  const contents = [
    ...(await Promise.all(documents.map((write) => write(comparison, settings, layOutPlainly)))),
    await exportComparisonDrawio(comparison, settings, layOutPlainly),
    { content: (await exportComparisonSvg(comparison, settings, layOutPlainly)).svg },
  ].map(({ content }) => content)
  const withoutRequest = ({ request: _, ...rest }: Deployment) => rest
  for (const content of contents) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    const { deployment, baseline, problems } = unwrap(await readDocument(bytes, async () => {}))
    expect(problems).toEqual([])
    expect(withoutRequest(deployment)).toEqual(withoutRequest(after))
    expect(baseline && withoutRequest(baseline)).toEqual(withoutRequest(before))
  }
})

test('the same comparison gives the same bytes', async () => {
  for (const write of documents) {
    const [one, other] = [
      await write(comparison, settings, layOut),
      await write(comparison, settings, layOut),
    ]
    expect(one.content).toEqual(other.content)
  }
})

/** What would turn the order of the words around it. */
const overriding = /[\u202a-\u202e]/

const turning = { ...before, title: 'two\nlines مرحبا\u202eabc "=<' }

test('whatever an attacker writes stays a text', async () => {
  await fc.assert(
    fc.asyncProperty(anyDeployment, anyDeployment, async (one, other) => {
      const hostile = compareDeployments(one, other)
      const { svg } = await exportComparisonSvg(
        hostile,
        { ...settings, titleBlock: true },
        layOutPlainly,
      )
      expect(findXmlFault(svg)).toBeNull()
      expect(svg).not.toMatch(overriding)
      expect(formatComparisonMarkdown(hostile, 'en')).not.toMatch(overriding)
      const drawing = await exportComparisonDrawio(hostile, settings, layOutPlainly)
      expect(findXmlFault(drawing.content)).toBeNull()
      for (const write of documents) {
        const { content } = await write(hostile, settings, layOutPlainly)
        for (const [path, xml] of unpackOffice(content)) {
          expect(findXmlFault(xml), path).toBeNull()
          expect(xml).not.toMatch(/<f>|<v>/)
          expect(xml).not.toMatch(overriding)
        }
      }
    }),
    { numRuns: 5, examples: [[turning, { ...after, title: turning.title }]] },
  )
})
