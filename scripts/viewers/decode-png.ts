import { Resvg } from '@resvg/resvg-js'
import type { Pixels } from '#core/testing/find-labels.ts'

/** The pixels of a PNG, as large as it says itself. */
export function decodePng(png: Uint8Array): Pixels {
  const header = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const size = `width="${header.getUint32(16)}" height="${header.getUint32(20)}"`
  const data = `data:image/png;base64,${Buffer.from(png).toString('base64')}`
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image href="${data}" ${size}/></svg>`
  const { width, height, pixels } = new Resvg(picture, {
    font: { loadSystemFonts: false },
  }).render()
  return { width, height, data: pixels }
}
