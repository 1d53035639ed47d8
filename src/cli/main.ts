import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runCommand } from './run-command.ts'

// npm runs scripts in the project's folder and says here where it was called.
const folder = process.env['INIT_CWD'] ?? process.cwd()

// Whoever reads the output may stop before its end, as `head` does: that is no error of ours.
process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
  if (problem.code === 'EPIPE') process.exit(0)
  process.stderr.write(`portscape: ${problem.message}\n`)
  process.exit(1)
})

const result = await runCommand(process.argv.slice(2), {
  writeFile: (file, content) => writeFileSync(resolve(folder, file), content),
  readFile: (file) => {
    try {
      return readFileSync(resolve(folder, file))
    } catch {
      return null
    }
  },
  outputIsTerminal: process.stdout.isTTY === true,
})
process.stdout.write(result.output)
process.stderr.write(result.errors)
process.exitCode = result.exitCode
