import { afterEach, expect, test, vi } from 'vitest'
import { holdPrintKeys } from './print-page.ts'

afterEach(() => vi.unstubAllGlobals())

/** A page, and what pressing keys on it does. */
function createPage(prepare: () => Promise<unknown> | null) {
  const print = vi.fn()
  const page = Object.assign(new EventTarget(), { print })
  vi.stubGlobal('window', page)
  vi.stubGlobal('document', { fonts: { ready: Promise.resolve() } })
  const stop = holdPrintKeys(prepare)
  const press = (keys: object) => {
    const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }
    const event = new Event('keydown', { cancelable: true })
    page.dispatchEvent(Object.assign(event, none, keys))
    return event.defaultPrevented
  }
  return { print, press, stop }
}

test.each(['ctrlKey', 'metaKey'])('what is not there yet is waited for (%s)', async (modifier) => {
  const end = new EventTarget()
  const preparing = new Promise((resolve) => end.addEventListener('end', resolve))
  const { print, press } = createPage(() => preparing)
  expect(press({ key: 'p', [modifier]: true })).toBe(true)
  await Promise.resolve()
  expect(print).not.toHaveBeenCalled()
  end.dispatchEvent(new Event('end'))
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1))
})

test('what cannot be made does not keep the page from being printed', async () => {
  const { print, press } = createPage(() => Promise.reject(new Error('no')))
  expect(press({ key: 'p', ctrlKey: true })).toBe(true)
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(1))
})

test('the browser has its keys where nothing is waited for, and all others', () => {
  const prepare = vi.fn(() => null)
  const { press, stop } = createPage(prepare)
  expect(press({ key: 'p', ctrlKey: true })).toBe(false)
  expect(prepare).toHaveBeenCalledTimes(1)
  for (const keys of [
    { key: 'p' },
    { key: 's', ctrlKey: true },
    { key: 'P', ctrlKey: true, shiftKey: true },
  ])
    expect(press(keys)).toBe(false)
  stop()
  press({ key: 'p', ctrlKey: true })
  expect(prepare).toHaveBeenCalledTimes(1)
})
