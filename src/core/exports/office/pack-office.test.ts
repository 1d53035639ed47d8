import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packOffice } from './pack-office.ts'

const part = {
  path: 'a/b/one.xml',
  contentType: 'text/one+xml',
  xml: '<one/>',
  relations: [
    { id: 'rId1', type: 'urn:x', target: 'a/c/two.xml' },
    { id: 'rId2', type: 'urn:x', target: 'a/b/d/three.xml' },
    { id: 'rId3', type: 'urn:x', target: 'https://p.example/?a=1&b=2', isExternal: true },
  ],
} as const
const pack = () => packOffice([{ id: 'rId1', type: 'urn:x', target: part.path }], [part])
const read = () => unzipSync(pack())

test('the types come first, there are no folders, and no part has a byte order mark', () => {
  expect(Object.keys(read())).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'a/b/one.xml',
    'a/b/_rels/one.xml.rels',
  ])
  for (const bytes of Object.values(read()))
    expect(strFromU8(bytes).startsWith('<?xml ')).toBe(true)
})

test('what a part refers to is said from where it stands, an address as it is', () => {
  const relations = strFromU8(read()['a/b/_rels/one.xml.rels'] ?? new Uint8Array())
  const targets = [...relations.matchAll(/Target="([^"]*)"/g)].map(([, target]) => target)
  expect(targets).toEqual(['../c/two.xml', 'd/three.xml', 'https://p.example/?a=1&amp;b=2'])
  expect(relations.match(/TargetMode="External"/g)).toHaveLength(1)
})

test('no file has a time: each says the first that a zip can say', () => {
  const bytes = pack()
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  // Of each local header: its sign, and 10 bytes behind that time and day.
  const times = Array.from({ length: bytes.length - 14 }, (_, at) => at)
    .filter((at) => view.getUint32(at, true) === 0x04034b50)
    .map((at) => [view.getUint16(at + 10, true), view.getUint16(at + 12, true)])
  expect(times).toEqual(Array.from({ length: 4 }, () => [0, 0x21]))
})
