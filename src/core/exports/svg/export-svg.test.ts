import { Resvg } from '@resvg/resvg-js'
import { beforeAll, expect, test } from 'vitest'
import { presetConfiguration, presetIds } from '#core/configuration/presets.ts'
import { defaultLayouts } from '#core/layout/default-layouts.ts'
import type { LaidOutTopology } from '#core/layout/laid-out-topology.ts'
import { layoutTopology } from '#core/layout/layout-topology.ts'
import { languages } from '#core/messages/language.ts'
import { messagesFor } from '#core/messages/messages.ts'
import { themeNames } from '#core/scene/theme.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { createElkEngine } from '../../../cli/elk-engine.ts'
import { escapeXml } from './escape-xml.ts'
import { exportSvg, type PictureSettings } from './export-svg.ts'

const settings: PictureSettings = { language: 'en', theme: 'light', ground: 'theme', title: '' }

const pictures: {
  readonly name: string
  readonly laidOut: LaidOutTopology
  readonly settings: PictureSettings
}[] = []

beforeAll(async () => {
  const engine = createElkEngine()
  for (const preset of presetIds) {
    for (const language of languages) {
      const topology = topologyOf(presetConfiguration(preset))
      const laidOut = await layoutTopology(topology, { engine, messages: messagesFor(language) })
      for (const theme of themeNames) {
        pictures.push({
          name: `${preset} ${language} ${theme}`,
          laidOut,
          settings: { ...settings, language, theme },
        })
      }
    }
  }
})

test('no picture uses what other viewers leave out', () => {
  for (const picture of pictures) {
    const svg = exportSvg(picture.laidOut, picture.settings)
    expect(svg, picture.name).not.toMatch(
      /foreignObject|<style|<script|<use|<image|class=|style=|var\(|url\(|href|@import/,
    )
  }
  expect(pictures.length).toBe(20)
})

test('a picture says its title and what it shows', () => {
  const svg = exportSvg(defaultLayouts.en, { ...settings, title: 'Head office' })
  expect(svg).toContain('<title>Head office</title>')
  expect(svg).toMatch(/<desc>9 hosts, 19 flows\./)
})

test('a picture carries every port of every link, and every name', () => {
  for (const { laidOut, settings, name } of pictures) {
    const svg = exportSvg(laidOut, settings)
    for (const chip of laidOut.links.flatMap((link) => link.chips)) {
      expect(svg, name).toContain(`>${chip.text}</text>`)
    }
    for (const line of laidOut.hosts.flatMap((host) => host.nameLines)) {
      expect(svg, name).toContain(`>${escapeXml(line)}</text>`)
    }
  }
})

test('the same deployment gives the same bytes', () => {
  expect(exportSvg(defaultLayouts.ja, settings)).toBe(exportSvg(defaultLayouts.ja, settings))
})

test.each([
  '<script>alert(1)</script>',
  ']]> &amp; "quotes" \'too\'',
  '\u202eright to left',
  'a\nb\tc',
  '\u0000\u0008\ud800',
])('a title such as %j stays text to a strict parser', (title) => {
  const svg = exportSvg(defaultLayouts.en, { ...settings, title })
  expect(svg).not.toContain('<script')
  expect(new Resvg(svg, { font: { loadSystemFonts: false } }).render().width).toBeGreaterThan(0)
})

test('another renderer draws the picture at its size, with no pixel left empty on its ground', () => {
  for (const { laidOut, settings, name } of pictures) {
    const svg = exportSvg(laidOut, settings)
    const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
    const [, width, height] = svg.match(/width="(\d+)" height="(\d+)"/) ?? []
    expect([picture.width, picture.height], name).toEqual([Number(width), Number(height)])
    expect(picture.pixels.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true)
  }
})

test('a transparent ground stays transparent', () => {
  const svg = exportSvg(defaultLayouts.en, { ...settings, ground: 'transparent' })
  const picture = new Resvg(svg, { font: { loadSystemFonts: false } }).render()
  expect(picture.pixels[3]).toBe(0)
})
