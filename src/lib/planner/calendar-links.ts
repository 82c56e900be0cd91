import type { PlanEvent } from './calendar-events.ts';

/** Addresses on other sites that open with the event filled in; nothing is sent there before a click. */
export type CalendarLinks = { readonly google: string; readonly outlook: string };

export function calendarLinks({ title, note, time }: PlanEvent): CalendarLinks {
  return {
    google: address('https://calendar.google.com/calendar/render', {
      action: 'TEMPLATE',
      text: title,
      dates: [time.from, time.to].map((moment) => moment.replace(/[-:]/g, '')).join('/'),
      details: note,
    }),
    outlook: address('https://outlook.live.com/calendar/0/deeplink/compose', {
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: title,
      startdt: time.from,
      enddt: time.to,
      ...(time.kind === 'day' && { allday: 'true' }),
      body: note,
    }),
  };
}

/** Spaces as `%20`: Outlook shows a `+` as it stands. */
function address(page: string, asked: Readonly<Record<string, string>>): string {
  return `${page}?${Object.entries(asked)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
