import { fileURLToPath } from 'node:url'
import { requireNode } from './setup/require-node.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { ensurePackages } = await import('./setup/ensure-packages.mjs')
await ensurePackages()
const { ensureBrowser } = await import('./setup/ensure-browser.mjs')
const { ensureFirewall } = await import('./setup/ensure-firewall.mjs')
await ensureFirewall()
const { allSteps } = await import('./checks/steps.mjs')
const { runSteps } = await import('./checks/run-steps.mjs')
process.exitCode = (await runSteps(allSteps(await ensureBrowser()))) ? 0 : 1
