import { expect, test } from 'vitest'
import { hostName, zoneName } from '#core/deployment/host-name.ts'
import { noChoices } from '#core/deployment/import/import-plan.ts'
import { planImport } from '#core/deployment/import/plan-import.ts'
import { readHostTable } from '#core/deployment/import/read-host-table.ts'
import { splitRecords } from '#core/deployment/import/split-records.ts'
import { listHosts } from '#core/deployment/list-hosts.ts'
import { decodeDeployment } from '#core/link/decode-deployment.ts'
import { languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { unwrap } from '#core/testing/unwrap.ts'
import { cellsType, copyCells } from './copy-cells.ts'
import { listColumns, type Range } from './grid.ts'
import { rowsOf } from './list-rows.ts'

const many =
  '#v=2&agent.name=HQ&agent.address=10.1.0.0/16,10.2.0.7&agent-2.name=%3D1%2B1&agent-2.zone=ot' +
  '&agent-3.name=A%09b%22c&agent-3.zone=dmz&standalone-sps.name=SPS&standalone-sps.serves=agent-2' +
  '&standalone-sps-2.name=SPS2&sql-server.name=db01&sql-server.address=10.0.0.9' +
  '&ot.name=OT%20%3Cnet%3E&ot.trust=1.5'

const columns = listColumns(true)

const copy = (
  link: string,
  language: (typeof languages)[number],
  rangeOf: (rows: number) => Range,
) => {
  const { deployment } = decodeDeployment(link)
  const messages = laterMessagesFor(language)
  const rows = rowsOf(deployment)
  const range = rangeOf(rows.length)
  const names = {
    zones: deployment.zones.map((zone) => ({ id: zone.id, name: zoneName(zone, messages) })),
    groups: listHosts(deployment)
      .filter(({ kind }) => kind === 'agent')
      .map((host) => ({ id: host.id, name: hostName(host, messages) })),
  }
  return { deployment, rows, ...copyCells(rows, columns, range, names, messages) }
}

const copyAll = (link: string, language: (typeof languages)[number], left: number) =>
  copy(link, language, (rows) => ({ top: 0, bottom: rows - 1, left, right: columns.length - 1 }))

const cases = languages.flatMap((language) => [many, ''].map((link) => [language, link] as const))

test.each(cases)(
  'the import finds no change in whole rows that are copied: %s %s',
  (language, link) => {
    const { deployment, rows, data } = copyAll(link, language, 0)
    const read = unwrap(readHostTable(data['text/plain'] ?? '', deployment))
    const plan = planImport(deployment, read, noChoices)
    expect(plan.rows.map(({ outcome }) => outcome.kind)).toEqual(rows.map(() => 'same'))
    expect([read.unread, plan.hosts, plan.zones]).toEqual([[], [], []])
  },
)

test('whole rows are cells alone for this table, and others have neither headings nor roles', () => {
  const whole = copyAll(many, 'en', 0)
  const cells = copyAll(many, 'en', 1)
  expect(whole.data[cellsType]).toBe(`${cells.data['text/plain']}\r\n`)
  expect(whole.count).toBe(cells.count)
  expect(whole.data['text/html']).toContain('<td>OT &lt;net&gt;</td>')
})

test.each([1, 2])('%d cells that are empty come back to this table as so many', (count) => {
  const left = columns.indexOf('name')
  const { data } = copy('', 'en', () => ({ top: 0, bottom: count - 1, left, right: left }))
  expect(splitRecords(data[cellsType] ?? '', '\t')).toEqual(
    Array.from({ length: count }, () => ['']),
  )
})
