import { describe, expect, test } from 'vitest';
import { loadCalendar } from '../../../src/lib/calendar/load-calendar.ts';

/** Found by comparing every region with another implementation, the Python package holidays 0.105, then with a source. */
const DAYS: readonly {
  readonly region: string;
  readonly off: string;
  readonly worked: string;
  readonly because: string;
}[] = [
  { region: 'BR-SP', off: '2026-11-20 2027-11-20', worked: '2026-11-19', because: 'law 14.759 of 2023' },
  { region: 'BR-RJ', off: '2026-11-20 2027-11-20', worked: '2026-11-19', because: 'law 14.759 of 2023' },
  {
    region: 'ES-VC',
    off: '2026-10-09 2028-10-09',
    worked: '2026-10-08',
    because: 'the day of the Valencian Community',
  },
  { region: 'ES-MC', off: '2026-06-09 2027-06-09', worked: '2026-06-10', because: 'the day of Murcia' },
  { region: 'ES-NC', off: '2026-12-03 2027-12-03', worked: '2026-12-02', because: 'the day of Navarre' },
  { region: 'ES-CB', off: '2026-07-28 2027-07-28', worked: '2027-06-28', because: 'the day of Cantabria is in July' },
  {
    region: 'SK',
    off: '2025-05-08 2027-05-08 2027-09-15 2028-05-08',
    worked: '2026-05-08 2026-09-15 2027-11-17',
    because: 'law 261/2025: two days are worked in 2026 alone, a third for good',
  },
  {
    region: 'ME',
    off: '2026-05-21 2026-07-13 2026-11-13',
    worked: '2026-04-02 2026-05-27 2026-09-21 2026-12-25',
    because: 'religious holidays are days off for their believers alone',
  },
  {
    region: 'EC',
    off: '2026-05-25 2026-10-09 2027-10-08',
    worked: '2026-04-02 2026-09-10',
    because: 'holidays move to Monday or Friday, and Guayaquil has its day in October',
  },
];

describe('days that the data had wrong', () => {
  test.each(DAYS)('$region: $because', async ({ region, off, worked }) => {
    const dates = (await loadCalendar(region)).holidays.map(({ date }) => date);
    expect(dates).toEqual(expect.arrayContaining(off.split(' ')));
    expect(worked.split(' ').filter((date) => dates.includes(date))).toEqual([]);
  });
});
