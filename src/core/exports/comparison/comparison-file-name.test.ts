import { expect, test } from 'vitest'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { fingerprint } from '#core/link/fingerprint.ts'
import { comparisonFileName } from './comparison-file-name.ts'

const titled = (title: string) => ({ ...defaultDeployment, title })
const print = fingerprint(defaultDeployment)

test.each([
  ['Plant, today', 'Plant, planned', 'Plant, planned-vs-Plant, today-slide.svg'],
  ['', 'Plant', `Plant-vs-${print}-slide.svg`],
  ['Plant', 'Plant', `Plant-vs-${fingerprint(titled('Plant'))}-slide.svg`],
  ['a/b: ../..', 'Plant', 'Plant-vs-a b-slide.svg'],
])('“%s” is named beside “%s”', (before, after, name) => {
  const both = { before: titled(before), after: titled(after) }
  expect(comparisonFileName(both, 'svg', ['slide'])).toBe(name)
})

test('both titles have room in a name that file systems take', () => {
  const both = { before: titled('工場'.repeat(60)), after: titled('本社'.repeat(60)) }
  const name = comparisonFileName(both, 'svg')
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200)
  expect(name).toMatch(/^(本社)+本?-vs-(工場)+工?\.svg$/)
})
