import { describe, expect, test } from 'vitest';
import { loadCalendar } from '../../../src/lib/calendar/load-calendar.ts';

type OfficialYear = {
  readonly year: number;
  /** The days off as the source lists them, `MM-DD`. */
  readonly official: string;
  /** The holidays themselves, where the source lists only the day off that stands for them. */
  readonly themselves?: string;
};

/** A list, the page where the government publishes it, and what it was compared with, day by day, in November 2026. */
type OfficialList = {
  readonly region: string;
  readonly source: string;
  readonly compared: string;
  readonly years: readonly OfficialYear[];
};

/** Another implementation, with sources and snapshots of its own: https://github.com/vacanza/holidays */
const HOLIDAYS = 'Python’s holidays 0.105';
const BANK_HOLIDAYS = `a copy of https://www.gov.uk/bank-holidays.json, and ${HOLIDAYS}`;
const BAVARIAN_LAW = `a copy of the law, the dates at https://ferien-deutschland.com/feiertage-bayern/, and ${HOLIDAYS}`;

/** Typed in by hand. */
const LISTS: readonly OfficialList[] = [
  {
    region: 'US',
    source: 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
    compared: `${HOLIDAYS}; the days moved at Christmas 2027 and New Year 2028 with a copy of the page`,
    years: [
      { year: 2025, official: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25' },
      {
        year: 2026,
        official: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
        themselves: '07-04',
      },
      {
        // 31 December is listed with 2028: New Year's Day 2028 is a Saturday
        year: 2027,
        official: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
        themselves: '06-19 07-04 12-25',
      },
      {
        year: 2028,
        official: '01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25',
        themselves: '01-01 11-11',
      },
      {
        year: 2029,
        official: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-12 11-22 12-25',
        themselves: '11-11',
      },
      { year: 2030, official: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25' },
    ],
  },
  ...['GB-ENG', 'GB-WLS'].map((region) => ({
    region,
    source: 'https://www.gov.uk/bank-holidays',
    compared: BANK_HOLIDAYS,
    years: [
      { year: 2025, official: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26' },
      { year: 2026, official: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28', themselves: '12-26' },
      { year: 2027, official: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28', themselves: '12-25 12-26' },
      { year: 2028, official: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26', themselves: '01-01' },
    ],
  })),
  {
    region: 'GB-SCT',
    source: 'https://www.gov.uk/bank-holidays#scotland',
    compared: BANK_HOLIDAYS,
    years: [
      { year: 2025, official: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26', themselves: '11-30' },
      // 15 June: the World Cup bank holiday
      { year: 2026, official: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28', themselves: '12-26' },
      {
        year: 2027,
        official: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
        themselves: '01-02 12-25 12-26',
      },
      { year: 2028, official: '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26', themselves: '01-01 01-02' },
    ],
  },
  {
    region: 'GB-NIR',
    source: 'https://www.gov.uk/bank-holidays#northern-ireland',
    compared: BANK_HOLIDAYS,
    years: [
      { year: 2025, official: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26', themselves: '07-12' },
      {
        year: 2026,
        official: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
        themselves: '07-12 12-26',
      },
      {
        year: 2027,
        official: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
        themselves: '12-25 12-26',
      },
      { year: 2028, official: '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26', themselves: '01-01' },
    ],
  },
  {
    region: 'IE',
    source: 'https://www.gov.ie/en/department-of-enterprise-tourism-and-employment/publications/public-holidays/',
    compared: HOLIDAYS,
    years: [
      { year: 2025, official: '01-01 02-03 03-17 04-21 05-05 06-02 08-04 10-27 12-25 12-26' },
      { year: 2026, official: '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25 12-26' },
      { year: 2027, official: '01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25 12-25 12-26' },
    ],
  },
  {
    region: 'DE-BY',
    source: 'https://www.gesetze-bayern.de/Content/Document/BayFTG-1',
    compared: BAVARIAN_LAW,
    years: [
      { year: 2025, official: '01-01 01-06 04-18 04-21 05-01 05-29 06-09 06-19 10-03 11-01 12-25 12-26' },
      { year: 2026, official: '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26' },
      { year: 2027, official: '01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 10-03 11-01 12-25 12-26' },
    ],
  },
  {
    // the Assumption, in municipalities with more Catholics than Protestants
    region: 'DE-BY-KATH',
    source: 'https://www.gesetze-bayern.de/Content/Document/BayFTG-1',
    compared: BAVARIAN_LAW,
    years: [
      { year: 2025, official: '01-01 01-06 04-18 04-21 05-01 05-29 06-09 06-19 08-15 10-03 11-01 12-25 12-26' },
      { year: 2026, official: '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 08-15 10-03 11-01 12-25 12-26' },
      { year: 2027, official: '01-01 01-06 03-26 03-29 05-01 05-06 05-17 05-27 08-15 10-03 11-01 12-25 12-26' },
    ],
  },
  {
    region: 'FR',
    source: 'https://www.service-public.fr/particuliers/vosdroits/F2405',
    compared: `the state’s own file, https://github.com/etalab/jours-feries-france-data, and ${HOLIDAYS}`,
    years: [
      { year: 2025, official: '01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25' },
      { year: 2026, official: '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25' },
      { year: 2027, official: '01-01 03-29 05-01 05-06 05-08 05-17 07-14 08-15 11-01 11-11 12-25' },
    ],
  },
  {
    region: 'JP',
    source: 'https://www8.cao.go.jp/chosei/shukujitsu/gaiyou.html',
    compared: `a copy of https://www8.cao.go.jp/chosei/shukujitsu/syukujitsu.csv, and ${HOLIDAYS}`,
    years: [
      {
        year: 2025,
        official:
          '01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24',
      },
      {
        year: 2026,
        official:
          '01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
      },
      {
        year: 2027,
        official:
          '01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23',
      },
    ],
  },
  {
    region: 'CA-ON',
    source: 'https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays',
    compared: `the nine names at https://www.labour.gov.on.ca/english/es/, and ${HOLIDAYS}, which adds the days that may be taken instead`,
    years: [
      { year: 2025, official: '01-01 02-17 04-18 05-19 07-01 09-01 10-13 12-25 12-26' },
      { year: 2026, official: '01-01 02-16 04-03 05-18 07-01 09-07 10-12 12-25 12-26' },
      { year: 2027, official: '01-01 02-15 03-26 05-24 07-01 09-06 10-11 12-25 12-26' },
    ],
  },
  {
    region: 'AU-NSW',
    source: 'https://www.nsw.gov.au/about-nsw/public-holidays',
    compared: `2026 and 2027 with https://lgnsw.org.au/Public/Public/Members-Services/NSW_Public_Holidays.aspx, and ${HOLIDAYS}`,
    years: [
      { year: 2025, official: '01-01 01-27 04-18 04-19 04-20 04-21 04-25 06-09 10-06 12-25 12-26' },
      { year: 2026, official: '01-01 01-26 04-03 04-04 04-05 04-06 04-25 04-27 06-08 10-05 12-25 12-26 12-28' },
      { year: 2027, official: '01-01 01-26 03-26 03-27 03-28 03-29 04-25 04-26 06-14 10-04 12-25 12-26 12-27 12-28' },
    ],
  },
];

describe.each(LISTS)('$region, against $source, compared with $compared', ({ region, years }) => {
  test.each(years)('$year: these days and no others', async ({ year, official, themselves }) => {
    const expected = [...official.split(' '), ...(themselves?.split(' ') ?? [])].sort();
    expect(await daysOf(region, year)).toEqual(expected);
  });
});

describe('India', () => {
  // Compulsory in every office by the memorandum of the Department of Personnel and Training of 3 July 2025 for 2026, read
  // in a copy at https://employeesjunction.blogspot.com/2025_12_21_archive.html; the three are fixed dates, each year alike.
  test.each([2025, 2026, 2027])('has its three national days in %i, and says that more are missing', async (year) => {
    const { holidays } = await loadCalendar('IN');
    const named = holidays.filter(({ name }) => /^(Republic Day|Independence Day|Gandhi Jayanti)$/.test(name));
    const days = named.map(({ date }) => date).filter((date) => date.startsWith(`${year}-`));
    expect(days).toEqual([`${year}-01-26`, `${year}-08-15`, `${year}-10-02`]);
    expect((await loadCalendar('IN')).note).toMatch(/^Incomplete/);
  });
});

describe('the United Arab Emirates', () => {
  // https://u.ae/en/information-and-services/public-holidays-and-religious-affairs/public-holidays
  test('have Arafat Day, both National Days, no first of Ramadan', async () => {
    const { holidays, note } = await loadCalendar('AE');
    const named = (name: string) => holidays.filter((day) => day.name === name && day.date.startsWith('2026'));
    expect(named('Arafat Day').map((day) => day.date)).toEqual(['2026-05-26']);
    expect(named('National Day').map((day) => day.date)).toEqual(['2026-12-02', '2026-12-03']);
    expect(named('End of Ramadan (Eid al-Fitr)')).toHaveLength(3);
    expect(named('First day of Ramadan')).toEqual([]);
    expect(note).toContain('estimates');
  });
});

async function daysOf(region: string, year: number): Promise<string[]> {
  const { holidays } = await loadCalendar(region);
  return holidays.filter((day) => day.date.startsWith(`${year}-`)).map((day) => day.date.slice(5));
}
