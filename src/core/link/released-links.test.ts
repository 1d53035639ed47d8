import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { decodeConfiguration } from './decode-configuration.ts'

const folder = new URL('released-links/', import.meta.url)

type ReleasedLink = { readonly link: string; readonly changes: Record<string, string | number> }

const readLinks = (file: string): readonly ReleasedLink[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

/** Files are only ever added: links of every released version open for ever. */
test.each(readdirSync(folder))('every link that version %s made still opens', (file) => {
  const links = readLinks(file)
  expect(links.length).toBeGreaterThan(5)
  for (const { link, changes } of links) {
    expect(decodeConfiguration(link)).toEqual({
      configuration: { ...defaultConfiguration, ...changes },
      view: {},
      problems: [],
    })
  }
})
