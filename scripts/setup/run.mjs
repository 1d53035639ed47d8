import { spawn } from 'node:child_process'

const plain = { NO_COLOR: '1' }

/**
 * Runs a command and waits for it. With `capture`, what it prints is kept and given back;
 * without, it goes to this terminal. Never rejects: a command that cannot start has code 127.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ capture?: boolean, env?: Record<string, string>, timeout?: number, shell?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { capture = false, env = {}, timeout, shell = false } = {}) {
  return new Promise((resolve) => {
    /** @type {Buffer[]} */
    const chunks = []
    const child = spawn(command, args, {
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      // Colours only where someone looks: captured output is often read in a log.
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : plain), ...env },
      timeout,
      shell,
    })
    const output = () => Buffer.concat(chunks).toString('utf8')
    child.stdout?.on('data', (chunk) => chunks.push(chunk))
    child.stderr?.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ code: 127, output: `${output()}${error.message}\n` }))
    child.on('close', (code, signal) =>
      resolve({
        code: code ?? 1,
        output: signal === null ? output() : `${output()}Ended by ${signal}.\n`,
      }),
    )
  })
}

/**
 * Runs a JavaScript file of a package or of this project with this very Node.
 *
 * @param {string} file
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runNode = (file, args, options) => run(process.execPath, [file, ...args], options)
