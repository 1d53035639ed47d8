import * as fc from 'fast-check'
import { marked, type Token, type Tokens } from 'marked'
import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import type { Deployment } from '#core/deployment/deployment.ts'
import { addHosts } from '#core/deployment/edit-hosts.ts'
import { toOneLine } from '#core/kit/to-one-line.ts'
import { type Language, languages } from '#core/messages/language.ts'
import { laterMessagesFor } from '#core/messages/later-messages.ts'
import { anyDeployment } from '#core/testing/any-deployment.ts'
import { readMarkdownTables, toMarkdownText } from '#core/testing/read-markdown-tables.ts'
import { everything, narrowTopology } from '#core/topology/narrow-topology.ts'
import { topologyOf } from '#core/topology/topology-of.ts'
import { fileName } from '../file-name.ts'
import { describeDifferences } from '../picture/make-picture.ts'
import { tabulateFlows, tabulateHosts, tabulateUnneeded } from '../tables/deployment-tables.ts'
import { formatMarkdownDocument } from './format-document.ts'

const sourceOf = (deployment: Deployment, language: Language, shown = everything) => {
  const topology = topologyOf(deployment)
  const part = narrowTopology(topology, shown)
  const page = 'https://portscape.example/'
  return { deployment, page, topology, part, language, verification: null }
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading'
const isList = (token: Token): token is Tokens.List => token.type === 'list'

/** What a reader shows of inline Markdown. */
const shown = (text: string): string => toMarkdownText(String(marked.parseInline(text)))

const named = addHosts({ ...defaultDeployment, title: 'Head office' }, [
  { kind: 'agent', name: 'HQ | clients', addresses: ['10.1.0.0/16'], zone: '' },
])

test.each(languages)(
  'whatever it is called, all of it comes back from Markdown (%s)',
  (language) => {
    const messages = laterMessagesFor(language)
    fc.assert(
      fc.property(anyDeployment, (deployment) => {
        const source = sourceOf(deployment, language)
        const text = formatMarkdownDocument(source)
        const tokens = marked.lexer(text)
        const [title] = tokens.filter(isHeading)
        expect(title && shown(title.text)).toBe(
          toOneLine(deployment.title) || messages['picture.title'],
        )
        const differences = describeDifferences(deployment, messages)
        const [list] = tokens.filter(isList)
        if (differences.length > 0)
          expect(list?.items.map((item) => shown(item.text))).toEqual(differences.map(toOneLine))
        const isDescribed = source.part.hosts.some((host) => host.name + host.addresses !== '')
        const unneeded = tabulateUnneeded(source)
        expect(readMarkdownTables(text)).toEqual([
          tabulateFlows(source),
          ...(isDescribed ? [tabulateHosts(source)] : []),
          ...(unneeded.rows.length > 0 ? [unneeded] : []),
        ])
      }),
      { numRuns: 60 },
    )
  },
)

test('no name becomes markup, an image or a link of its own', () => {
  const allowed = /^<\/?(?:h[1-3]|p|ul|li|table|thead|tbody|tr|t[hd]|hr|br)>$/
  fc.assert(
    fc.property(anyDeployment, (deployment) => {
      const html = String(marked.parse(formatMarkdownDocument(sourceOf(deployment, 'en'))))
      const tags = (html.replace(/<!--.*?-->/, '').match(/<[^>]*>/g) ?? []).filter(
        (tag) => !allowed.test(tag),
      )
      expect(tags.map((tag) => tag.replace(/ .*/, ''))).toEqual(['<img', '<a', '</a>'])
      const [, file = ''] = html.match(/<img src="([^"]*)"/) ?? []
      expect(decodeURIComponent(file)).toBe(fileName(deployment, 'svg'))
    }),
    { numRuns: 60 },
  )
})

test('hosts have a table of their own only where somebody has described one', () => {
  const headings = (deployment: Deployment) =>
    marked
      .lexer(formatMarkdownDocument(sourceOf(deployment, 'en')))
      .filter(isHeading)
      .map(({ text }) => text)
  expect(headings(defaultDeployment)).toEqual([
    'Apex One network ports',
    'What differs from the default deployment',
    'Ports',
    'Footnotes of the list',
    'Not needed',
  ])
  expect(headings(named)).toContain('Hosts')
})

test('a part says that it is one, and its picture is the part’s', () => {
  const text = formatMarkdownDocument(
    sourceOf(named, 'en', { ...everything, around: ['sql-server'] }),
  )
  expect(text).toContain('A part of the deployment: 1 of ')
  expect(text).toContain('](Head%20office-part.svg)')
  expect(readMarkdownTables(text)[0]?.rows).toHaveLength(1)
})

test('without the address of a page the link is one to copy', () => {
  const text = formatMarkdownDocument({ ...sourceOf(named, 'en'), page: '' })
  expect(text).toMatch(/^Link: `#v=2&c=[\da-f]{8}&[^`]*`$/m)
})
