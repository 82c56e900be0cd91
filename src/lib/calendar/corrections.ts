/** One place where `date-holidays` is wrong, and what is right. Regions inside `regions` are corrected too. */
export type Correction = {
  readonly regions: readonly string[];
  readonly because: string;
  readonly source: string;
} & (
  | { readonly kind: 'add'; readonly name: string; /** `YYYY-MM-DD`, or `MM-DD` for every year. */ readonly on: string }
  | {
      readonly kind: 'beside';
      readonly name: string;
      /** A holiday, and how many days from each of its days. */ readonly of: string;
      readonly days: number;
    }
  | { readonly kind: 'count'; /** A rule of date-holidays that it does not type as public. */ readonly rule: RegExp }
  | { readonly kind: 'drop'; readonly name: RegExp }
  | { readonly kind: 'shift'; readonly name: string; readonly days: number }
  | { readonly kind: 'rename'; readonly name: string; readonly to: string }
);

const UAE_HOLIDAYS = 'https://u.ae/en/information-and-services/public-holidays-and-religious-affairs/public-holidays';
const OPM_HOLIDAYS = 'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/';

/** Read only when the holiday files are generated. */
export const CORRECTIONS: readonly Correction[] = [
  {
    kind: 'count',
    regions: ['US'],
    rule: /^substitutes 11-11 /,
    because: 'Veterans Day on a weekend is observed on the nearest weekday, such as Friday 10 November 2028.',
    source: OPM_HOLIDAYS,
  },
  {
    kind: 'rename',
    regions: ['US', 'PR', 'GU', 'VI', 'AS'],
    name: 'Labour Day',
    to: 'Labor Day',
    because: 'The law spells it so.',
    source: OPM_HOLIDAYS,
  },
  {
    kind: 'add',
    regions: ['GB-SCT'],
    name: 'World Cup bank holiday',
    on: '2026-06-15',
    because: 'One bank holiday by royal proclamation, in Scotland only.',
    source: 'https://www.gov.uk/bank-holidays#scotland',
  },
  {
    kind: 'drop',
    regions: ['AE'],
    name: /^Laylat al-Mi'raj$/,
    because: 'No public holiday since 2019.',
    source: UAE_HOLIDAYS,
  },
  {
    kind: 'drop',
    regions: ['AE'],
    name: /^First day of Ramadan$/,
    because: 'Not a public holiday: shorter hours, but work.',
    source: UAE_HOLIDAYS,
  },
  {
    kind: 'beside',
    regions: ['AE'],
    name: 'Arafat Day',
    of: 'Feast of the Sacrifice (Eid al-Adha)',
    days: -1,
    because: 'The 9th of Dhu al-Hijjah is a public holiday too.',
    source: UAE_HOLIDAYS,
  },
  {
    kind: 'add',
    regions: ['AE'],
    name: 'National Day',
    on: '12-03',
    because: 'National Day lasts two days, 2 and 3 December.',
    source: UAE_HOLIDAYS,
  },
  {
    kind: 'drop',
    regions: ['CA-ON'],
    name: /^Easter Monday$/,
    because: 'Ontario has nine public holidays; Easter Monday is none of them.',
    source: 'https://www.ontario.ca/document/your-guide-employment-standards-act-0/public-holidays',
  },
  {
    kind: 'drop',
    regions: ['CN'],
    name: /^Children's Day$/,
    because: 'A day off for children under 14 only.',
    source: 'https://en.wikipedia.org/wiki/Public_holidays_in_China',
  },
  {
    kind: 'beside',
    regions: ['CN'],
    name: 'Spring Festival',
    of: 'Spring Festival',
    days: 1,
    because: 'Since 2025 the festival has four days: the eve and the first three days of the year.',
    source: 'https://en.wikipedia.org/wiki/Public_holidays_in_China',
  },
  {
    kind: 'add',
    regions: ['CN'],
    name: 'Labour Day',
    on: '05-02',
    because: 'Since 2025 Labour Day has two days.',
    source: 'https://en.wikipedia.org/wiki/Public_holidays_in_China',
  },
  {
    kind: 'shift',
    regions: ['KR'],
    name: 'Korean New Year',
    days: -1,
    because: 'The three days are the eve, the day and the day after; the data starts on the day.',
    source: 'https://en.wikipedia.org/wiki/Public_holidays_in_South_Korea',
  },
  {
    kind: 'drop',
    regions: ['LK'],
    name: /Poya|^Id-Ul-|^Milad-Un-Nabi|^Deepavali|^Mahasivarathri/,
    because: 'Moon days that the data gives the same date each year: wrong in all years but one.',
    source: 'https://en.wikipedia.org/wiki/Public_holidays_in_Sri_Lanka',
  },
  {
    kind: 'add',
    regions: ['LK'],
    name: 'Labour Day',
    on: '05-01',
    because: 'Listed in the data together with a moon day, which is dropped.',
    source: 'https://en.wikipedia.org/wiki/Public_holidays_in_Sri_Lanka',
  },
];
