import { installFromDebian } from './install-from-debian.mjs'
import { run } from './run.mjs'

/** @param {string} command @param {string} option */
const isThere = async (command, option) =>
  (await run(command, [option], { capture: true, timeout: 30_000 })).code === 0

/**
 * What the proof of the firewall's rules in the kernel needs, installed if it can be: only root may
 * run it, so nothing is installed for others. Where it stays missing, its tests say so.
 */
export async function ensureFirewall() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return
  if (!(await isThere('nft', '--version'))) await installFromDebian('nftables')
  if (!(await isThere('ip', '-Version'))) await installFromDebian('iproute2')
}
