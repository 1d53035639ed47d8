import { expect, test } from 'vitest'
import { matrix } from './matrix.ts'
import { findRowNotes } from './row-notes.ts'

test('what another source says comes with its address', () => {
  for (const { id } of matrix) {
    for (const { basis, addresses } of findRowNotes(id)) {
      if (basis === 'other-source') expect(addresses.length).toBeGreaterThan(0)
      for (const address of addresses)
        expect(new URL(address).host).toMatch(/(trendmicro|redhat)\.com$/)
    }
  }
})

test('a TCP row without a protocol, a service or a number of the list says where HTTPS is from', () => {
  const rows = matrix.filter((row) => row.protocol === null && row.service === null)
  const tcp = rows.filter((row) =>
    row.ports.some((port) => port.transports.some((t) => t === 'tcp')),
  )
  expect(tcp.map((row) => row.id)).toEqual(['B1', 'D1', 'E13'])
  for (const { id } of tcp) {
    expect(findRowNotes(id).some((note) => note.text.en.includes('HTTPS'))).toBe(true)
    expect(findRowNotes(id).some((note) => note.text.ja.includes('HTTPS'))).toBe(true)
  }
})

test('a purpose that is cut off says what it probably is, as inferred', () => {
  for (const row of matrix) {
    if (!row.defects.some((defect) => defect.cell === 'purpose' && defect.kind === 'cut')) continue
    expect(findRowNotes(row.id).map((note) => note.basis)).toContain('inferred')
  }
})
