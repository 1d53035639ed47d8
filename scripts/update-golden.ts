import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createLayOut } from '../src/cli/lay-out.ts'
import { makeGoldenFiles } from '../src/core/testing/golden-files.ts'

const folder = new URL('../src/core/golden/', import.meta.url)
const layOut = createLayOut()

for (const entry of readdirSync(folder, { withFileTypes: true })) {
  if (!entry.isDirectory()) continue
  const scenario = new URL(`${entry.name}/`, folder)
  const link = readFileSync(new URL('link.txt', scenario), 'utf8').trim()
  for (const [file, content] of Object.entries(await makeGoldenFiles(link, layOut))) {
    writeFileSync(new URL(file, scenario), content)
  }
}
