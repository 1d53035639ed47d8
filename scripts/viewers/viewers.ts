import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from '../setup/find-browser.mjs'
import { run } from '../setup/run.mjs'

/** A program that shows SVG files. */
export type Viewer = {
  readonly name: string
  /** The Debian package that has it. */
  readonly debianPackage: string
  /** Whether the program is on this machine. */
  readonly isThere: () => Promise<boolean>
  /** Draws the SVG as a PNG of at least twice its size. */
  readonly draw: (svg: string, png: string, size: PictureSize) => Promise<void>
}

export type PictureSize = { readonly width: number; readonly height: number }

const scale = 2
const limits = { capture: true, timeout: 180_000 } as const

const answers = async (command: string): Promise<boolean> =>
  (await run(command, ['--version'], limits)).code === 0

async function runOrFail(command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await run(command, args, limits)
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${output.trim()}`)
}

const chromium: Viewer = {
  name: 'Chromium',
  debianPackage: 'chromium',
  isThere: async () => (await findBrowser()) !== undefined,
  draw: async (svg, png, { width, height }) => {
    const { chromium: playwright } = await import('@playwright/test')
    const executablePath = await findBrowser()
    const browser = await playwright.launch({
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--no-sandbox', '--disable-gpu'],
    })
    const viewport = { width: Math.ceil(width), height: Math.ceil(height) }
    try {
      const page = await browser.newPage({ viewport, deviceScaleFactor: scale })
      await page.goto(pathToFileURL(svg).href)
      await page.screenshot({ path: png })
    } finally {
      await browser.close()
    }
  },
}

const librsvg: Viewer = {
  name: 'librsvg',
  debianPackage: 'librsvg2-bin',
  isThere: () => answers('rsvg-convert'),
  draw: (svg, png) => runOrFail('rsvg-convert', ['--zoom', String(scale), '--output', png, svg]),
}

const inkscape: Viewer = {
  name: 'Inkscape',
  debianPackage: 'inkscape',
  isThere: () => answers('inkscape'),
  draw: (svg, png) =>
    runOrFail('inkscape', [
      svg,
      '--export-type=png',
      `--export-dpi=${96 * scale}`,
      `--export-filename=${png}`,
    ]),
}

const libreOffice: Viewer = {
  name: 'LibreOffice',
  debianPackage: 'libreoffice-draw',
  isThere: () => answers('soffice'),
  draw: async (svg, png, { width, height }) => {
    const folder = `${png}.folder`
    mkdirSync(folder, { recursive: true })
    const pixels = (length: number) => ({ type: 'long', value: String(Math.round(length * scale)) })
    const filter = { PixelWidth: pixels(width), PixelHeight: pixels(height) }
    await runOrFail('soffice', [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      `png:draw_png_Export:${JSON.stringify(filter)}`,
      '--outdir',
      folder,
      svg,
    ])
    const made = join(folder, svg.replace(/^.*[\\/]/, '').replace(/\.svg$/, '.png'))
    writeFileSync(png, readFileSync(made))
  },
}

export const viewers: readonly Viewer[] = [chromium, librsvg, inkscape, libreOffice]
