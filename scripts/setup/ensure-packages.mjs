import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { run, runNode } from './run.mjs'

/**
 * @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockEntry
 * @param {string} file
 * @returns {Record<string, LockEntry>}
 */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages

/** npm writes this file last, so an installation that was broken off has none. */
const installedLock = 'node_modules/.package-lock.json'

/** True when node_modules holds what package-lock.json asks for. */
function packagesAreCurrent() {
  if (!existsSync(installedLock)) return false
  const installed = packagesOf(installedLock)
  return Object.entries(packagesOf('package-lock.json')).every(([folder, wanted]) => {
    if (folder === '') return true
    const found = installed[folder]
    // Optional packages are mostly those of other systems; npm leaves them out.
    if (found === undefined) return wanted.optional === true || wanted.devOptional === true
    return found.version === wanted.version && existsSync(folder)
  })
}

/** Installs exactly what the lock file names, unless it is there already. */
export async function ensurePackages() {
  if (packagesAreCurrent()) return
  console.log('Installing the packages (npm ci) ...')
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  // The npm that started this script, if one did: it fits this Node.
  const npm = process.env['npm_execpath'] ?? ''
  const { code } =
    basename(npm) === 'npm-cli.js'
      ? await runNode(npm, args)
      : await run('npm', args, { shell: process.platform === 'win32' })
  if (code === 0) return
  console.error(
    'The packages could not be installed; npm says why above. ' +
      'It needs its registry and the right to write to node_modules.',
  )
  process.exit(1)
}
