/** `npm run mutation`: breaks the planner and the calendar in every small way, and names what no test notices. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  mutate: [
    'src/lib/{planner,calendar}/*.ts',
    // read only when the holiday files are generated
    '!src/lib/calendar/{corrections,notes,weekends}.ts',
  ],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  ignorePatterns: ['dist', 'docs', 'public'],
  tempDirName: '.cache/stryker',
  reporters: ['progress-append-only', 'clear-text', 'html', 'json'],
  htmlReporter: { fileName: '.cache/mutation/index.html' },
  jsonReporter: { fileName: '.cache/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, reportTests: false, allowEmojis: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
