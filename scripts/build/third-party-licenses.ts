import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

type LockEntry = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly devOptional?: boolean
  /** Native parts for one machine or another; none of them is in the build. */
  readonly optional?: boolean
}
type LockFile = { readonly packages: Readonly<Record<string, LockEntry>> }

/** Needed to build, and yet in the build: its style sheet opens ours. */
const alsoShipped = ['node_modules/tailwindcss']

const isShipped = ([folder, entry]: [string, LockEntry]): boolean =>
  alsoShipped.includes(folder) || isDependency([folder, entry])

const isDependency = ([folder, entry]: [string, LockEntry]): boolean =>
  folder !== '' &&
  !entry.dev &&
  !entry.devOptional &&
  !entry.optional &&
  !folder.includes('/@types/')

function formatLicense([folder, { version, license }]: [string, LockEntry]): string {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${name} ${version} (${license})\n${text}`
}

/**
 * The licence of every package under "dependencies" and of all that these bring along. Taken from
 * the lock file, not from the bundle, whose list would lack the font and what is inside the worker.
 */
export function listLicenses(): string {
  const lock: LockFile = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  const licenses = Object.entries(lock.packages).filter(isShipped).map(formatLicense)
  return licenses.join(`\n${'-'.repeat(78)}\n\n`)
}

/** Adds licenses.txt to the build. */
export function thirdPartyLicenses(): Plugin {
  return {
    name: 'third-party-licenses',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: listLicenses() })
    },
  }
}
