import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { defaultConfiguration } from '#core/configuration/default-configuration.ts'
import { listRequest, listSettings } from '#core/deployment/list-settings.ts'
import { settingsOf } from '#core/testing/settings-of.ts'
import { decodeDeployment } from './decode-deployment.ts'
import type { View } from './view.ts'

const folder = new URL('released-links/', import.meta.url)

/**
 * A link, and what it says: the options that it changes, or, from version 2 on, its settings; and
 * how the deployment is looked at.
 */
type ReleasedLink = { readonly link: string; readonly view?: Partial<View> } & (
  | { readonly changes: Record<string, string | number> }
  | { readonly settings: readonly (readonly [string, string | number])[] }
)

const readLinks = (file: string): readonly ReleasedLink[] =>
  JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

/** Files are only ever added: links of every released version open for ever. */
test.each(readdirSync(folder))('every link that version %s made still opens', (file) => {
  const links = readLinks(file)
  expect(links.length).toBeGreaterThan(5)
  for (const released of links) {
    const { deployment, view, problems } = decodeDeployment(released.link)
    expect({ view, problems }).toEqual({ view: released.view ?? {}, problems: [] })
    if ('changes' in released) {
      const settings = { ...defaultConfiguration, title: '', ...released.changes }
      expect(settingsOf(deployment)).toEqual(settings)
    } else {
      expect([...listSettings(deployment), ...listRequest(deployment)]).toEqual(released.settings)
    }
  }
})
