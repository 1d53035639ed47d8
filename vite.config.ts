import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import {
  contentSecurityPolicy,
  contentSecurityPolicyHeader,
} from './scripts/build/content-security-policy.ts'
import { documentationPages } from './scripts/build/documentation-pages.ts'
import { firstScreen } from './scripts/build/first-screen.ts'
import { lostLinks } from './scripts/build/lost-links.ts'
import { thirdPartyLicenses } from './scripts/build/third-party-licenses.ts'

export default defineConfig({
  // Relative addresses: the built folder works wherever it is put.
  base: './',
  // An unknown address is an honest 404, not the start page.
  appType: 'mpa',
  plugins: [
    react(),
    tailwindcss(),
    firstScreen(),
    contentSecurityPolicy(),
    documentationPages(),
    lostLinks(),
    thirdPartyLicenses(),
  ],
  worker: { format: 'es' },
  build: {
    modulePreload: { polyfill: false },
    // Files, never data: addresses, so that the policy can stay narrow.
    assetsInlineLimit: 0,
    // The layout worker holds ELK, 1.6 MB; what the first picture needs has its own limit.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        // What the page starts with is one file: cut into many it is compressed less.
        codeSplitting: { groups: [{ name: 'start', tags: ['$initial'] }] },
      },
    },
  },
  preview: {
    headers: {
      'Content-Security-Policy': contentSecurityPolicyHeader,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    },
  },
})
