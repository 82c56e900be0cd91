/** Dates and times in words, the reader's way round, spelled so that 04/12 can never be misread. */
export type DateWords = {
  /** "Wednesday, December 9" or "Wednesday 9 December"; with the year where it is not `year`. */
  long(date: string, year?: string): string;
  /** "Wed, Dec 9" or "Wed 9 Dec"; with the year likewise. */
  short(date: string, year?: string): string;
  /** The time of day of a local or zoned date-time: "3:30 PM", "noon" or "15:30". */
  time(dateTime: string): string;
};

export const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Where English puts the month first. */
const MONTH_FIRST = /^en(-Latn)?(-(US|CA|PH|PR|GU))?$/i;
/** Where English counts hours to twelve. */
const TWELVE_HOURS = /^en(-Latn)?(-(US|CA|PH|PR|GU|AU|NZ|IN|PK|SG|HK|MY|AE|SA|EG))?$/i;

/**
 * The words for the reader's English: the first English among their languages, British where they have none.
 * Written out here because making one `Intl.DateTimeFormat` costs a slow phone 36 to 69 ms.
 */
export function dateWords(languages: readonly string[]): DateWords {
  const english = languages.find((language) => /^en\b/i.test(language)) ?? 'en-GB';
  const monthFirst = MONTH_FIRST.test(english);
  const twelveHours = TWELVE_HOURS.test(english);

  const spell = (date: string, letters: number | undefined, year?: string): string => {
    const [y, m, d] = date.slice(0, 10).split('-') as [string, string, string];
    const weekday = (WEEKDAYS[weekdayOf(date) - 1] as string).slice(0, letters);
    const month = (MONTHS[Number(m) - 1] as string).slice(0, letters);
    const ofYear = year !== undefined && year !== y ? (monthFirst ? `, ${y}` : ` ${y}`) : '';
    return monthFirst ? `${weekday}, ${month} ${Number(d)}${ofYear}` : `${weekday} ${Number(d)} ${month}${ofYear}`;
  };

  return {
    long: (date, year) => spell(date, undefined, year),
    short: (date, year) => spell(date, 3, year),
    time: (dateTime) => {
      const [hour, minute] = dateTime.slice(11, 16).split(':') as [string, string];
      if (!twelveHours) return `${hour}:${minute}`;
      if (hour === '12' && minute === '00') return 'noon';
      return `${((Number(hour) + 11) % 12) + 1}${minute === '00' ? '' : `:${minute}`} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
    },
  };
}

/** Monday = 1. */
export function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date.slice(0, 10)).dayOfWeek;
}
