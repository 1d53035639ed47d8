import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** What to put before a command that only root may run; null when there is no way to be root. */
async function rootPrefix() {
  if (process.getuid?.() === 0) return []
  const { code } = await run('sudo', ['-n', 'true'], { capture: true })
  return code === 0 ? ['sudo', '-n'] : null
}

/**
 * For machines that reach Debian's archive and nothing else. Does nothing on other systems, and
 * where there is no way to be root; whether it succeeded shows in what is there afterwards.
 *
 * @param {string} name
 */
export async function installFromDebian(name) {
  const prefix = existsSync('/etc/debian_version') ? await rootPrefix() : null
  if (prefix === null) return
  console.log(`Installing Debian's package ${name} ...`)
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const [command = '', ...args] = [...prefix, 'apt-get', ...step]
    const { code } = await run(command, args, { env })
    if (code !== 0) return
  }
}
