import { expect, test } from 'vitest'
import { compareDeployments } from '#core/comparison/compare-deployments.ts'
import type { Configuration } from '#core/configuration/configuration.ts'
import { applyEdit } from '#core/deployment/apply-edit.ts'
import { languages } from '#core/messages/language.ts'
import { migrations, networkBefore } from '#core/testing/migrations.ts'
import { requestIds } from '../rules/rule-formats.ts'
import { formatChangeRequest } from './format-change-request.ts'
import { tabulateAskedRules } from './tabulate-asked-rules.ts'
import { listChangeRequest } from './tabulate-change-request.ts'

const moves = migrations.map(([, after]) => compareDeployments(networkBefore, after))

const withOptions = (change: Partial<Configuration>) =>
  compareDeployments(networkBefore, applyEdit(networkBefore, { kind: 'set-options', change }))

/** Rules that stay and lose one of their purposes. */
const reasons = withOptions({ 'web-reputation': 'off' })

test('each rule of the request says why, its numbers and its name, in the order of the work', () => {
  for (const one of [...moves, reasons]) {
    const { heading, rows } = tabulateAskedRules(one, 'en')
    const cell = (row: readonly string[], column: string) => row[heading.indexOf(column)]
    const kinds = rows.map((row) => cell(row, 'Kind of request'))
    expect(kinds).toEqual(kinds.toSorted())
    for (const row of rows) {
      expect(cell(row, 'Cause')).not.toBe('')
      expect(cell(row, 'Name on devices')).toMatch(/^R_[\dA-F]{8}( \(before: R_[\dA-F]{8}\))?$/)
      expect(cell(row, 'No. before') === '').toBe(cell(row, 'Kind of request') === 'Add')
      expect(cell(row, 'No. after') === '').toBe(cell(row, 'Kind of request') === 'Remove')
    }
    const alone = rows.filter((row) => cell(row, 'Remark')?.includes('nothing to do'))
    expect(alone.length > 0).toBe(one === reasons)
    for (const row of alone) expect(cell(row, 'Before')).toContain('Purpose')
    const [request, matrix] = listChangeRequest(one, 'en').map(
      ({ table }) =>
        new Map(table.rows.map(([name = '', ...cells]) => [name, cells.join(' ')] as const)),
    )
    expect(request?.get('Order of work')).toContain(`${rows.length}`)
    expect(request?.get('Kind of request')).toBe('Change')
    const counted = [...(matrix?.values() ?? [])]
      .join(' ')
      .matchAll(/(?:Add|Change|Remove) (\d+):/g)
    expect([...counted].reduce((sum, [, count]) => sum + Number(count), 0)).toBe(rows.length)
  }
})

test('of a rule whose connection stays it is said where that goes now, or went before', () => {
  const move = (zone: string) =>
    applyEdit(networkBefore, { kind: 'set-host', id: 'agent-2', change: { zone } })
  const tell = (before: typeof networkBefore, after: typeof networkBefore) => {
    const { heading, rows } = tabulateAskedRules(compareDeployments(before, after), 'en')
    const cells = (column: string) => rows.map((row) => row[heading.indexOf(column)])
    const kinds = cells('Kind of request')
    return new Set(cells('Remark').map((remark, at) => `${kinds[at]}: ${remark}`))
  }
  const inside = 'within Server segment'
  expect(tell(networkBefore, move('server'))).toEqual(
    new Set([`Remove: the connection stays: both ends are ${inside} now, where it needs no rule`]),
  )
  expect(tell(move('server'), networkBefore)).toEqual(
    new Set([`Add: the connection is not new: both ends were ${inside}, where it needed no rule`]),
  )
  const [there, back] = ['DMZ → Server segment', 'Server segment → DMZ']
  const [had, hadBack] = ['Client segment → Server segment', 'Server segment → Client segment']
  expect(tell(networkBefore, move('dmz'))).toEqual(
    new Set([
      `Add: the connection is not new: its rule was at ${had}`,
      `Add: the connection is not new: its rule was at ${hadBack}`,
      `Remove: the connection stays: its rule is at ${there} now`,
      `Remove: the connection stays: its rule is at ${back} now`,
    ]),
  )
})

test('where only rules go, a removal is asked for, unless somebody said what it is', () => {
  const removal = withOptions({ edge: 'off' })
  const kindOf = (one: typeof removal) => {
    const rows = listChangeRequest(one, 'en')[0]?.table.rows ?? []
    return rows.find(([item]) => item === 'Kind of request')?.[1]
  }
  expect(kindOf(removal)).toBe('Removal')
  const after = applyEdit(removal.after, { kind: 'set-request', change: { kind: 'new' } })
  expect(kindOf(compareDeployments(removal.before, after))).toBe('New')
})

test.each(languages)('every file of the request is of the change alone, in %s', (language) => {
  const same = compareDeployments(networkBefore, networkBefore)
  for (const id of requestIds) {
    const [some, none] = [moves[0] ?? same, same].map((one) =>
      formatChangeRequest(id, one, language),
    )
    expect(some).toContain('443')
    expect(none).not.toContain('443')
  }
})
