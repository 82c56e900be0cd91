import { describe, expect, test } from 'vitest';
import { joinLayers } from '../../../src/lib/calendar/join-layers.ts';
import type { CountryFile } from '../../../src/lib/calendar/country-file.ts';

const COUNTRY: CountryFile = {
  from: 2025,
  to: 2031,
  weekend: [6, 7],
  holidays: { 'Unity Day': '2026-10-02 2027-10-04', 'New Year': '2026-01-01' },
};

describe('a country and what its regions change', () => {
  test('alone it is as its file says, the days in their order', () => {
    expect(joinLayers('ZZ', COUNTRY)).toEqual({
      region: 'ZZ',
      weekend: [6, 7],
      from: 2025,
      to: 2031,
      holidays: [
        { date: '2026-01-01', name: 'New Year' },
        { date: '2026-10-02', name: 'Unity Day' },
        { date: '2027-10-04', name: 'Unity Day' },
      ],
    });
  });

  test('a region takes days away, adds some, and renames one', () => {
    const { holidays } = joinLayers('ZZ-A', COUNTRY, [
      { without: '2026-10-02 2027-10-04', holidays: { 'Founding Day': '2026-05-05', "New Year's Day": '2026-01-01' } },
    ]);
    expect(holidays).toEqual([
      { date: '2026-01-01', name: "New Year's Day" },
      { date: '2026-05-05', name: 'Founding Day' },
    ]);
  });

  test('the innermost weekend that is told holds', () => {
    expect(joinLayers('ZZ-A-B', COUNTRY, [{ weekend: [5, 6] }, { weekend: [7] }, {}]).weekend).toEqual([7]);
    expect(joinLayers('ZZ-A', COUNTRY, [{}]).weekend).toEqual([6, 7]);
  });

  test('every note is read, the widest first, with a space between', () => {
    const noted = { ...COUNTRY, note: 'Some days move.' };
    expect(joinLayers('ZZ-A-B', noted, [{}, { note: 'Here one more.' }], 'Parts differ.').note).toBe(
      'Some days move. Here one more. Parts differ.',
    );
  });
});
