import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findRow } from '../../src/core/matrix/matrix.ts'
import { languages } from '../../src/core/messages/language.ts'
import { laterMessagesFor } from '../../src/core/messages/later-messages.ts'
import { findingKinds } from '../../src/core/topology/findings/finding.ts'
import { listPages, readStyle, renderPage } from './documentation-pages.ts'

const kindsAndLanguages = findingKinds.flatMap((kind) =>
  languages.map((language) => [kind, language] as const),
)

const textOf = (kind: string, language: string) =>
  readFileSync(`docs/findings/${kind}.${language}.md`, 'utf8')

test.each(kindsAndLanguages)(
  'the finding %s has its page in %s, with its title',
  (kind, language) => {
    const page = listPages().get(`docs/findings/${kind}.${language}.html`)
    const title = laterMessagesFor(language)[`finding.${kind}.title`]
    expect(page).toContain(`<h1>${title}</h1>`)
    expect(page?.match(/<h2>/g)).toHaveLength(5)
  },
)

test('there is no page of anything that is no finding', () => {
  expect(listPages().size).toBe(kindsAndLanguages.length)
})

test.each(findingKinds)('both pages of %s name the same sources and rows that exist', (kind) => {
  const [en, ja] = languages.map((language) => textOf(kind, language))
  const addresses = (text = '') => text.match(/(?<=\]\()https:[^)]+/g)
  expect(addresses(en)?.length).toBeGreaterThan(0)
  expect(addresses(en)).toEqual(addresses(ja))
  const rows = `${en}${ja}`.match(/\b[A-E]\d{1,2}[ab]?\b/g) ?? []
  expect(rows.filter((row) => !findRow(row))).toEqual([])
})

test('a page runs no script and has no style of its own', () => {
  const page = renderPage({ text: '# Title\n\nText', subject: 'subject', language: 'en' })
  expect(page).not.toMatch(/<script|<style|style=/)
  expect(page).toContain("default-src 'none'")
})

test('the pages stand in the fonts of the program', () => {
  const facesIn = (text: string, start: RegExp) =>
    text
      .match(start)?.[1]
      ?.split(',')
      .map((face) => face.trim())
  const program = facesIn(readFileSync('src/ui/styles.css', 'utf8'), /--font-sans:([^;]+);/)
  const style = readStyle('../assets/inter.woff2')
  expect(facesIn(style, /font:\s+1rem \/ 1\.65([^;]+);/)).toEqual(program)
  expect(program?.[0]).toBe('"Inter"')
  expect(style).toContain('src: url("../assets/inter.woff2")')
  expect(renderPage({ text: '# Title', subject: 'subject', language: 'en' })).toContain(
    "font-src 'self'",
  )
})
