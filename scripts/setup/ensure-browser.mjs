import { existsSync } from 'node:fs'
import { findBrowser, namedBrowser } from './find-browser.mjs'
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

/** What to put before a command that only root may run; null when there is no way to be root. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const { code } = await run('sudo', ['-n', 'true'], { capture: true })
  return code === 0 ? ['sudo', '-n'] : null
}

async function downloadWithPlaywright() {
  console.log('No browser found for the tests; downloading Chromium with Playwright ...')
  await runNode('node_modules/playwright/cli.js', ['install', 'chromium'])
}

/** For machines that reach Debian's archive and nothing else. */
async function installFromDebian() {
  const prefix = existsSync('/etc/debian_version') ? await rootPrefix() : null
  if (prefix === null) return
  console.log("Installing Debian's package chromium ...")
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...args] = [...prefix, 'apt-get', ...step]
    const { code } = await run(command, args, { env })
    if (code !== 0) return
  }
}

/** @param {string} reason */
function giveUp(reason) {
  console.error(reason)
  return process.exit(1)
}

/** The path of a browser that starts, installed if need be; ends the process if there is no way. */
export async function ensureBrowser() {
  const installations = namedBrowser() ? [] : [downloadWithPlaywright, installFromDebian]
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
