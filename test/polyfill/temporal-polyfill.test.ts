import { expect, test } from 'vitest';

test('these tests run on the polyfill, not on the native Temporal', () => {
  expect(Temporal.PlainDate.from.toString()).not.toContain('[native code]');
  expect(Temporal.PlainDate.from('2026-11-23').add({ days: 7 }).toString()).toBe('2026-11-30');
});
