import { fileURLToPath } from 'node:url'
import { requireNode } from './setup/require-node.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const { ensurePackages } = await import('./setup/ensure-packages.mjs')
await ensurePackages()
const { serve } = await import('./build/serve.mjs')
await serve()
