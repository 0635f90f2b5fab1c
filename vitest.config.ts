import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Reads and the stand-in's start share two cores in CI: the limit catches a hang, it asserts no speed.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
