import { availableParallelism } from 'node:os';
import { playwright } from '@vitest/browser-playwright';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, findChromium } from './test/support/browser.ts';
import { findWebKit } from './test/support/webkit.ts';

const chromium = findChromium();

export default defineConfig({
  test: {
    // The tests of the built site mostly wait for a browser.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        test: { name: 'unit', include: ['test/{lib,contracts,components}/**/*.test.ts'], environment: 'node' },
      },
      {
        test: {
          name: 'polyfill',
          include: ['test/polyfill/**/*.test.ts', 'test/lib/{calendar,planner}/**/*.test.ts'],
          environment: 'node',
          setupFiles: ['test/support/install-temporal-polyfill.ts'],
        },
      },
      {
        plugins: [solid({ ssr: false })],
        test: {
          name: 'components',
          include: ['test/components/**/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(chromium ? { executablePath: chromium } : {}), args: [...CHROMIUM_FLAGS] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          // `npm test` says so where it is left out.
          exclude: findWebKit() ? [] : ['test/site/webkit.test.ts'],
          environment: 'node',
          globalSetup: ['test/support/built-site.ts'],
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
