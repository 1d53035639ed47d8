import { existsSync } from 'node:fs'
import { findBrowser, namedBrowser } from './find-browser.mjs'
import { installFromDebian } from './install-from-debian.mjs'
import { run, runNode } from './run.mjs'

/** A browser without its shared libraries is there, but does not start. */
async function starts(/** @type {string} */ browser) {
  // On Windows `--version` opens a window.
  if (process.platform !== 'linux') return existsSync(browser)
  const { code } = await run(browser, ['--version'], { capture: true, timeout: 30_000 })
  return code === 0
}

async function findWorkingBrowser() {
  const browser = await findBrowser()
  return browser !== undefined && (await starts(browser)) ? browser : undefined
}

async function downloadWithPlaywright() {
  console.log('No browser found for the tests; downloading Chromium with Playwright ...')
  await runNode('node_modules/playwright/cli.js', ['install', 'chromium'])
}

/** @param {string} reason */
function giveUp(reason) {
  console.error(reason)
  return process.exit(1)
}

/** The path of a browser that starts, installed if need be; ends the process if there is no way. */
export async function ensureBrowser() {
  const installations = namedBrowser()
    ? []
    : [downloadWithPlaywright, () => installFromDebian('chromium')]
  let browser = await findWorkingBrowser()
  for (const install of installations) {
    if (browser !== undefined) break
    await install()
    browser = await findWorkingBrowser()
  }
  if (browser !== undefined) return browser
  if (namedBrowser()) return giveUp(`The browser ${namedBrowser()} is not there or does not start.`)
  return giveUp(
    'The browser tests need Chromium or Chrome, and none could be found or installed. ' +
      'Install one, or say where it is: PORTSCAPE_BROWSER=/path/to/chrome npm test',
  )
}
