import { expect, test } from 'vitest'
import { presetConfiguration } from '#core/configuration/presets.ts'
import { deploymentOf } from '#core/deployment/deployment-of.ts'
import { nameBaseline } from './name-baseline.ts'

const preset = deploymentOf(presetConfiguration('single-server'))
const titled = { ...preset, title: 'Before migration' }
const noon = new Date(2025, 10, 25, 12).getTime()

test('what is a preset is called that, and a link says its day only where that is known', () => {
  const link = { kind: 'link' } as const
  expect(nameBaseline({ deployment: preset, source: link }, 'en')).toEqual({
    name: 'Single server',
    from: 'From a link',
  })
  expect(nameBaseline({ deployment: titled, source: link }, 'en')).toEqual({
    name: 'Before migration',
    from: 'From a link',
  })
  const opened = { deployment: titled, source: { ...link, at: noon } }
  expect(nameBaseline(opened, 'en').from).toBe('Link opened 25 Nov')
  expect(nameBaseline(opened, 'ja').from).toBe('11月25日に開いたリンク')
  const kept = { deployment: preset, source: { kind: 'kept' } as const }
  expect(nameBaseline(kept, 'en')).toEqual({ name: 'Single server', from: 'Kept as the baseline' })
  expect(nameBaseline(kept, 'ja')).toEqual({ name: '単一サーバ', from: '保持した比較元' })
  const own = deploymentOf({ ...presetConfiguration('single-server'), 'agent-port': 3 })
  expect(nameBaseline({ ...kept, deployment: own }, 'en')).toEqual({
    name: 'Kept as the baseline',
    from: '',
  })
})

test('a deployment of a file has its own title beside the name of the file', () => {
  const source = { kind: 'file', name: 'plan.json' } as const
  expect(nameBaseline({ deployment: titled, source }, 'en')).toEqual({
    name: 'Before migration',
    from: 'plan.json',
  })
  expect(nameBaseline({ deployment: preset, source }, 'en')).toEqual({
    name: 'plan.json',
    from: 'From a file',
  })
})
