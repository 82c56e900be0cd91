/** What a person should know of a region whose data lacks something. */
export type NoteRow = { readonly region: string; readonly note: string };

/** For each region whose own public holidays follow the moon of the Islamic calendar. */
export const LUNAR_NOTE =
  'Islamic holidays are estimates: the moon sets the day, which may come a day earlier or later, and they may last longer.';

/** For each region with parts that have days of their own. */
export const SHARED_NOTE = 'Only nationwide holidays. For local ones, choose a state or region.';

const SWAPPED_NOTE =
  'Days off that the government moves each year to lengthen a holiday, and the Saturdays worked for them, are not included.';

/** Read only when the holiday files are generated. Inside a country a region inherits its note. */
export const NOTES: readonly NoteRow[] = [
  { region: 'AE', note: 'The Cabinet may move some holidays to the start or the end of a week.' },
  { region: 'AR', note: 'The bridge days that the government adds each year are not included.' },
  { region: 'BD', note: 'Incomplete: Hindu and Buddhist holidays, and days that the government adds, are missing.' },
  { region: 'BR', note: 'Carnival and Corpus Christi are not public holidays nationwide, though many offices close.' },
  { region: 'BY', note: SWAPPED_NOTE },
  {
    region: 'CA',
    note: 'When a holiday falls on a weekend, many offices close on the next working day instead: that is not included.',
  },
  { region: 'CN', note: SWAPPED_NOTE },
  {
    region: 'EG',
    note: 'A holiday in the middle of the week is often moved to Thursday by decree: that is not included.',
  },
  {
    region: 'ES',
    note: 'The two local holidays of each town are not included, nor the Mondays that a region puts in place of a Sunday.',
  },
  { region: 'FI', note: 'Midsummer Eve and Christmas Eve are not public holidays, though most offices close.' },
  { region: 'HU', note: SWAPPED_NOTE },
  { region: 'ID', note: 'Shared leave days are not included. Nyepi and Vesak are missing after 2027.' },
  {
    region: 'IE',
    note: 'When a holiday falls on a weekend, the employer chooses the day off. Good Friday is not a public holiday, though many offices close.',
  },
  {
    region: 'IN',
    note: 'Incomplete: only holidays with a fixed date and Good Friday. Diwali, Holi, Eid and many others are missing. Check the employer’s own list.',
  },
  { region: 'JP', note: 'Most offices also close from 29 December to 3 January.' },
  { region: 'KZ', note: SWAPPED_NOTE },
  { region: 'LK', note: 'Incomplete: Poya days, Deepavali and the Islamic holidays are missing.' },
  { region: 'LV', note: SWAPPED_NOTE },
  { region: 'ME', note: 'Religious holidays, days off for the believers of each faith alone, are not included.' },
  { region: 'MY', note: 'Vesak is missing after 2026.' },
  {
    region: 'PH',
    note: 'Special non-working days are not included: Chinese New Year, 21 August, 1 November, 8, 24 and 31 December, among others.',
  },
  { region: 'RU', note: SWAPPED_NOTE },
  { region: 'SA', note: 'Days off in place of those that fall on a weekend are not included.' },
  {
    region: 'SE',
    note: 'Midsummer Eve, Christmas Eve and New Year’s Eve are not public holidays, though most offices close.',
  },
  { region: 'SG', note: 'Vesak Day is missing after 2027.' },
  {
    region: 'TH',
    note: 'Incomplete: days in lieu of a weekend, extra days off, and after 2026 the Buddhist holidays are missing.',
  },
  { region: 'UA', note: 'Under martial law these are working days for many.' },
  { region: 'UZ', note: SWAPPED_NOTE },
  {
    region: 'VN',
    note: 'The government sets the days of Tet and a second day for National Day each year: they may differ.',
  },
];
