import { statSync } from 'node:fs'
import { buildOneFile, oneFile } from './build/one-file.ts'

await buildOneFile()
console.log(`${oneFile}: ${(statSync(oneFile).size / 1e6).toFixed(1)} MB`)
