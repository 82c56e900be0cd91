import { describe, expect, test, vi } from 'vitest';
import { guessRegion } from '../../../src/lib/calendar/guess-region.ts';

// A table that is wrong on purpose: who is told France has looked something up.
vi.mock('../../../src/lib/calendar/time-zones.json', () => {
  const cities = 'New_York Chicago Denver Los_Angeles Phoenix Detroit Boise'.split(' ');
  return {
    default: { FR: [...cities.map((city) => `America/${city}`), 'UTC', 'Etc/GMT+5', 'Isle/Etc/', ''].join(' ') },
  };
});

describe('the likely region', () => {
  test.each([
    { language: 'en-US', timeZone: 'America/New_York' },
    { language: 'es-MX', timeZone: 'America/Chicago' },
    { language: 'de', timeZone: 'America/Denver' },
    { language: 'en', timeZone: 'America/Los_Angeles' },
    { language: 'en', timeZone: 'America/Phoenix' },
    { language: 'en', timeZone: 'America/Detroit' },
    { language: 'en-US', timeZone: 'UTC' },
    { language: 'en-US', timeZone: 'Etc/GMT+5' },
    { language: '', timeZone: '' },
  ])(
    'is the United States for "$language" in "$timeZone" without a look at the table',
    async ({ language, timeZone }) => {
      expect(await guessRegion(language, timeZone)).toBe('US');
    },
  );

  test.each([
    { language: 'en-US', timeZone: 'America/Boise', because: 'a small zone' },
    { language: 'en-GB', timeZone: 'UTC', because: 'a language of elsewhere, where the zone is nowhere' },
    { language: 'en-US', timeZone: 'Isle/Etc/', because: 'a place that ends as others begin' },
  ])('is looked up for "$language" in "$timeZone": $because', async ({ language, timeZone }) => {
    expect(await guessRegion(language, timeZone)).toBe('FR');
  });
});
