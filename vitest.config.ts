import { defineConfig } from 'vitest/config';

/** Node for everything but what draws: tests of the renderer's components run in happy-dom. */
export default defineConfig({
  test: {
    // Much of it waits for other processes, servers and disks: no core need stay free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'faults',
          environment: 'node',
          include: ['tests/faults/**/*.test.ts'],
          globalSetup: ['tests/faults/totals/totals-setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.tsx'],
          setupFiles: ['tests/unit/renderer/british-english.setup.ts'],
        },
      },
    ],
  },
});
