import { beforeEach, expect, test, vi } from 'vitest'
import { loadPreferences, type StoredPreferences, savePreferences } from './preferences.ts'

const first: StoredPreferences = { language: 'en', theme: 'light', hiddenColumns: [] }

const kept = new Map<string, string>()

beforeEach(() => {
  kept.clear()
  vi.stubGlobal('navigator', { languages: ['ja-JP', 'en'], language: 'ja-JP' })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  })
})

test('without anything kept the language is the browser’s', () => {
  expect(loadPreferences()).toMatchObject({ language: 'ja', theme: 'system' })
})

test('what is saved is there the next time', () => {
  savePreferences(loadPreferences(), first)
  expect(loadPreferences()).toEqual(first)
})

test('two tabs keep each what was changed in it', () => {
  savePreferences(loadPreferences(), first)
  savePreferences(first, { ...first, language: 'ja' })
  savePreferences(first, { ...first, theme: 'dark' })
  savePreferences(first, { ...first, hiddenColumns: ['rows'] })
  expect(loadPreferences()).toEqual({ language: 'ja', theme: 'dark', hiddenColumns: ['rows'] })
  savePreferences({ ...first, theme: 'dark' }, first)
  expect(loadPreferences()).toEqual({ language: 'ja', theme: 'light', hiddenColumns: ['rows'] })
})

test('what is kept in a way that cannot be read is written anew, whole', () => {
  kept.set('portscape.preferences', '{"language":"tlh"}')
  savePreferences(first, { ...first, theme: 'dark' })
  expect(loadPreferences()).toMatchObject({ language: 'ja', theme: 'dark' })
})

test('a browser that forbids to keep anything disturbs nobody', () => {
  const forbid = () => {
    throw new Error('forbidden')
  }
  vi.stubGlobal('localStorage', { getItem: forbid, setItem: forbid })
  savePreferences(first, { ...first, theme: 'dark' })
  expect(loadPreferences().theme).toBe('system')
})
