/** What a person should know of a region whose data lacks something. */
export type NoteRow = { readonly region: string; readonly note: string };

/** For each region whose own public holidays follow the moon of the Islamic calendar. */
export const LUNAR_NOTE =
  'Islamic holidays are estimates: the day is set by the moon and may be a day earlier or later.';

/** For each region with parts that have days of their own. */
export const SHARED_NOTE =
  'Only the holidays that hold throughout. If you know the state, province or community, choose it for its own.';

/** Read only when the holiday files are generated. Inside a country a region inherits its note. */
export const NOTES: readonly NoteRow[] = [
  { region: 'AE', note: 'The Cabinet may move some holidays to the start or the end of a week.' },
  { region: 'BR', note: 'Carnival and Corpus Christi are not public holidays nationwide, though many offices close.' },
  {
    region: 'CA',
    note: 'When a holiday falls on a weekend, many offices close on the next working day instead: that is not included.',
  },
  { region: 'CN', note: 'The yearly schedule of longer holiday weeks and make-up working days is not included.' },
  { region: 'FI', note: 'Midsummer Eve and Christmas Eve are not public holidays, though most offices close.' },
  { region: 'ID', note: 'Nyepi and Vesak are missing after 2027, and shared leave days are not included.' },
  {
    region: 'IE',
    note: 'When a holiday falls on a weekend the employer chooses the day off. Good Friday is not a public holiday, though many offices close.',
  },
  {
    region: 'IN',
    note: 'Incomplete: only the few days that are the same every year. Diwali, Holi, Eid and the state lists are missing. Check the employer’s own list.',
  },
  { region: 'JP', note: 'Most offices also close from 29 December to 3 January.' },
  { region: 'LK', note: 'Incomplete: Poya days, Deepavali and the Islamic holidays are missing.' },
  { region: 'MY', note: 'Vesak is missing after 2026.' },
  {
    region: 'SE',
    note: 'Midsummer Eve, Christmas Eve and New Year’s Eve are not public holidays, though most offices close.',
  },
  { region: 'SG', note: 'Vesak Day is missing after 2026.' },
  { region: 'TH', note: 'Buddhist holidays and special days off are missing after 2026.' },
];
