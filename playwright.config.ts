import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/setup/find-browser.mjs'

const port = Number(process.env['PORTSCAPE_TEST_PORT'] ?? 4273)
const baseURL = `http://localhost:${port}/`
const executablePath = await findBrowser()

/**
 * Of two lists Chromium reads the last: what Playwright switches off, and the browser's own pages,
 * which a full Chromium draws anew for every window and which cost a third of the time.
 */
const withoutFeatures = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'PreconnectToSearch',
  'PreloadTopChromeWebUI',
  'WebUIOmniboxPopup',
]

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A browser on a busy machine now and then stops drawing for good. What passes only at its second
  // try is named at the end of the run, since it may as well be the page's fault.
  retries: 1,
  // Two cores draw, lay out and test at once: an answer may take a while on a busy machine.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'node_modules/.cache/reports/playwright.json' }]],
  use: {
    baseURL,
    // Recording a trace of every test costs a fifth of the time: `npx playwright test --trace on`.
    trace: 'off',
    launchOptions: {
      // File names in any script, also where the machine's own locale is plain ASCII.
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--no-sandbox',
        `--disable-features=${withoutFeatures.join()}`,
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Serves what `vite build` left in dist; the tests are about the thing that is shipped.
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
