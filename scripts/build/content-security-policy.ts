import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/**
 * What the page may do: run its own scripts and worker, show its own styles, fonts and pictures,
 * and nothing else. There is no connect-src: the page has nothing to send and nobody to ask.
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  // blob: and data: are the pictures that the export draws before it saves them.
  "img-src 'self' blob: data:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]

/** The policy for a response header; only there a page can forbid to be framed. */
export const contentSecurityPolicyHeader = [...directives, "frame-ancestors 'none'"].join('; ')

/**
 * The policy of the page that has everything inside: a file has no origin that 'self' could mean,
 * so each script and style is named by its hash, and what it holds as data is allowed as such.
 */
export const policyInside = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashSource).join(' ')}`,
    `style-src ${styles.map(hashSource).join(' ')}`,
    'font-src data:',
    'img-src blob: data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** Writes the policy into the built page, so that it holds on any host that serves plain files. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    // The development server needs inline scripts and a socket for hot reloading.
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: directives.join('; ') },
        injectTo: 'head-prepend',
      },
    ],
  }
}
