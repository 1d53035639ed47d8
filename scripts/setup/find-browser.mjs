import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

const places = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name] ?? '')
    .filter((folder) => folder !== '')
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function findOnPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find(isExecutable)
}

function findInUsualPlace() {
  const { platform } = process
  return platform === 'darwin' || platform === 'win32'
    ? places[platform].find((place) => existsSync(place))
    : undefined
}

/** Playwright's own browser, when someone has downloaded it. */
async function findPlaywrightBrowser() {
  const { chromium } = await import('@playwright/test')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

/** The browser that the environment asks for, whether it is there or not. */
export const namedBrowser = () => process.env['PORTSCAPE_BROWSER'] || process.env['CHROME_PATH']

/** The path of the browser for the tests: the named one, or one that is installed. */
export async function findBrowser() {
  return namedBrowser() ?? findOnPath() ?? findInUsualPlace() ?? (await findPlaywrightBrowser())
}
