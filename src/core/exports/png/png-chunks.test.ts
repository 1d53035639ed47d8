import { Resvg } from '@resvg/resvg-js'
import * as fc from 'fast-check'
import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { crc32 } from '#core/kit/crc32.ts'
import { addPngText, pngKeyword, readPngText, signPng } from './png-chunks.ts'

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><rect width="4" height="3"/></svg>'
const png = new Uint8Array(new Resvg(svg).render().asPng())

test('a link put into a PNG is read from it, and the picture stays the same', () => {
  const marked = addPngText(png, pngKeyword, '#v=1&c=1a2b3c4d&iis=default')
  expect(readPngText(marked, pngKeyword).text).toBe('#v=1&c=1a2b3c4d&iis=default')
  const image = `data:image/png;base64,${Buffer.from(marked).toString('base64')}`
  const again = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><image href="${image}" width="4" height="3"/></svg>`,
  ).render()
  expect([...again.pixels]).toEqual([...new Resvg(svg).render().pixels])
})

test('the default deployment’s empty link is there too', () => {
  expect(readPngText(addPngText(png, pngKeyword, ''), pngKeyword).text).toBe('')
})

test('its resolution is in it, in pixels a metre', () => {
  const metaOf = (bytes: Uint8Array) => {
    const at = Buffer.from(bytes).indexOf('pHYs')
    const view = new DataView(bytes.buffer, bytes.byteOffset + at + 4, 9)
    return [view.getUint32(0), view.getUint32(4), view.getUint8(8)]
  }
  expect(metaOf(signPng(png, '', 3779.5))).toEqual([3780, 3780, 1])
  expect(readPngText(signPng(png, '#v=1', 2), pngKeyword).text).toBe('#v=1')
})

test('a PNG of another program has none', () => {
  expect(readPngText(png, pngKeyword)).toEqual({ text: null, isWhole: true })
})

test('a link that the file’s end cuts is none: a part of it would be another deployment', () => {
  const marked = addPngText(png, pngKeyword, '#v=1&agent-port=30000')
  const end = Buffer.from(marked).indexOf('30000') + 3
  expect(readPngText(marked.subarray(0, end), pngKeyword).text).toBeNull()
})

test('the link is looked for among the texts alone, whatever stands before', () => {
  const other = addPngText(addPngText(png, 'Software', `${pngKeyword}\0#v=1&edge=off`), 'x', '')
  expect(readPngText(other, pngKeyword).text).toBeNull()
  const marked = addPngText(other, pngKeyword, '#v=1&ad=off')
  expect(readPngText(marked, pngKeyword).text).toBe('#v=1&ad=off')
  const hidden = Uint8Array.from(marked)
  const at = Buffer.from(marked).lastIndexOf('tEXt')
  hidden.set(strToU8('zTXt'), at)
  const view = new DataView(hidden.buffer)
  const end = at + 4 + view.getUint32(at - 4)
  view.setUint32(end, crc32(hidden.subarray(at, end)))
  expect(readPngText(hidden, pngKeyword).text).toBeNull()
})

test('no bytes at all make it throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(png.length), (bytes, cut) => {
      readPngText(bytes, pngKeyword)
      readPngText(new Uint8Array([...png.subarray(0, cut), ...bytes]), pngKeyword)
    }),
  )
})

test('a text whose checksum is wrong is not taken', () => {
  const marked = addPngText(png, pngKeyword, '#v=1&edge=off')
  const at = marked.length - 20
  marked[at] = (marked[at] ?? 0) ^ 1
  expect(readPngText(marked, pngKeyword).text).toBeNull()
})

test('of chunks without end only as many are read as a picture has', () => {
  const chunk = [0, 0, 0, 0, 0x74, 0x45, 0x58, 0x74, 0, 0, 0, 0]
  const many = Uint8Array.from([
    ...png.subarray(0, 8),
    ...Array.from({ length: 30_000 }, () => chunk).flat(),
    ...addPngText(png, pngKeyword, '#v=1').subarray(8),
  ])
  expect(readPngText(many, pngKeyword)).toEqual({ text: null, isWhole: false })
})
