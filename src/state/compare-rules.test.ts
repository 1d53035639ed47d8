import { beforeEach, expect, test, vi } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { defaultDeployment } from '#core/deployment/default-deployment.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { defaultView } from '#core/link/view.ts'
import { deriveRules } from '#core/rules/derive-rules.ts'
import type { Baseline } from './app-state.ts'
import { selectComparedRules } from './select-compared-rules.ts'
import { selectComparison } from './select-comparison.ts'
import { selectUnion } from './select-union.ts'

vi.mock('#core/rules/derive-rules.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('#core/rules/derive-rules.ts')>()
  return { ...original, deriveRules: vi.fn(original.deriveRules) }
})

const derived = vi.mocked(deriveRules)

beforeEach(() => void derived.mockClear())

const source = { kind: 'preset', preset: 'single-server' } as const
/** Another one each time: what is derived of a deployment is remembered with it. */
const aBaseline = (): Baseline => ({
  deployment: deploymentOf(presetConfiguration('single-server')),
  source,
})
const edited = ['One', 'Two', 'Three'].map((title) => ({ ...defaultDeployment, title }))

test('the picture of a comparison derives no rules, whatever is edited', () => {
  const baseline = aBaseline()
  for (const deployment of edited)
    expect(selectUnion({ deployment, baseline, view: defaultView })?.hosts.length).toBeGreaterThan(
      1,
    )
  expect(derived).not.toHaveBeenCalled()
})

test('rules are derived once of a baseline and once of each deployment, however often read', () => {
  const baseline = aBaseline()
  for (const deployment of edited) {
    const compared = selectComparison({ deployment, baseline })
    if (!compared) throw new Error('there is a baseline')
    const { all } = selectComparedRules(compared, 'single')
    const atBoundaries = all.filter(({ boundary }) => boundary.includes('>'))
    expect(atBoundaries).toEqual(compared.comparison.rules)
    expect(all.length).toBeGreaterThan(atBoundaries.length)
    expect(selectComparedRules(compared, 'grouped').all.length).toBeLessThan(all.length)
    expect(selectComparedRules(compared, 'single').all).toBe(all)
  }
  expect(derived).toHaveBeenCalledTimes(1 + edited.length)
})
