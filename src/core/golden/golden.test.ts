import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createLayOut } from '../../cli/lay-out.ts'
import { makeGoldenFiles } from '#core/testing/golden-files.ts'

const layOut = createLayOut()
const scenarios = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test.each(scenarios)('%s: its link gives its flows and pictures', async (scenario) => {
  const files = await makeGoldenFiles(read(`${scenario}/link.txt`).trim(), layOut)
  expect(Object.keys(files).length).toBeGreaterThan(1)
  for (const [file, content] of Object.entries(files)) {
    expect(content, `${file}: run \`npm run golden\` if the change is wanted`).toBe(
      read(`${scenario}/${file}`),
    )
  }
})
