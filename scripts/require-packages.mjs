import { existsSync } from 'node:fs'
import { requireNode } from './setup/require-node.mjs'

requireNode()
if (!existsSync('node_modules/tsx')) {
  console.error('The packages are not installed yet. Run npm install (or npm start) first.')
  process.exit(1)
}
