import { test as base, expect } from '@playwright/test'

const isOwn = (address: string, home: string): boolean =>
  address.startsWith(home) ||
  address.startsWith('data:') ||
  // A file has no origin.
  address.startsWith(home.startsWith('file:') ? 'blob:null/' : `blob:${home}`)

type Own = {
  /** Whether pictures are laid out on trial beside the test, which takes as long as opening the page. */
  readonly warm: boolean
  readonly still: undefined
  readonly troubles: readonly string[]
}

/** A page that opens another is given it twice. */
const saveData = () => {
  const value = { saveData: true }
  Object.defineProperty(navigator, 'connection', { value, configurable: true })
}

/**
 * The test function of all browser tests: it fails a test on any error in the console, on any
 * uncaught exception, and on any request to another origin, whatever else the test looks at.
 */
export const test = base.extend<Own>({
  warm: [false, { option: true }],
  still: [
    async ({ context, warm }, use) => {
      if (!warm) await context.addInitScript(saveData)
      await use(undefined)
    },
    { auto: true },
  ],
  troubles: [
    async ({ context, baseURL }, use) => {
      const home = String(baseURL)
      const troubles: string[] = []
      context.on('console', (message) => {
        if (message.type() === 'error') troubles.push(`Console: ${message.text()}`)
      })
      context.on('weberror', (trouble) => {
        troubles.push(`Uncaught: ${trouble.error().stack}`)
      })
      context.on('request', (request) => {
        if (!isOwn(request.url(), home)) troubles.push(`Foreign request: ${request.url()}`)
      })
      await use(troubles)
      expect(troubles, 'no console error, no exception, no foreign request').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
