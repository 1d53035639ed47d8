import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    environment: 'node',
    // A test that needs longer is a benchmark; the nets start whole tools and say so themselves.
    testTimeout: 20_000,
    // Left to itself it spares one core, which of two is half of them.
    maxWorkers: '100%',
  },
})
