import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { settingsOf } from '#core/testing/settings-of.ts'
import { decodeDeployment } from './decode-deployment.ts'

const folder = new URL('released-links/', import.meta.url)

type ReleasedLink = { readonly link: string; readonly changes: Record<string, string | number> }

const readLinks = (file: string): readonly ReleasedLink[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

/** Files are only ever added: links of every released version open for ever. */
test.each(readdirSync(folder))('every link that version %s made still opens', (file) => {
  const links = readLinks(file)
  expect(links.length).toBeGreaterThan(5)
  for (const { link, changes } of links) {
    const { deployment, view, problems } = decodeDeployment(link)
    expect({ settings: settingsOf(deployment), view, problems }).toEqual({
      settings: { ...defaultConfiguration, title: '', ...changes },
      view: {},
      problems: [],
    })
  }
})
