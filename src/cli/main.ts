import { writeFileSync } from 'node:fs'
import { runCommand } from './run-command.ts'

const result = await runCommand(process.argv.slice(2), (file, content) =>
  writeFileSync(file, content),
)
process.stdout.write(result.output)
process.stderr.write(result.errors)
process.exitCode = result.exitCode
