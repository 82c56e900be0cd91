import { nextBusinessDay, type WorkCalendar } from '../../lib/index.ts';
import type { SituationForm } from './form.ts';
import type { NewsKind } from './news-options.ts';
import { closedDays } from './read-form.ts';

/** A piece of news as it was entered; days are `YYYY-MM-DD` or empty. */
export type News = {
  readonly kind: NewsKind;
  /** The day it happened. */
  readonly on: string;
  /** The day it is about. */
  readonly day: string;
  /** The last day of a closure. */
  readonly until: string;
  readonly whom: string;
};

/** What a piece of news changes in the form; `null` while a day that it needs is missing. */
export function readNews(news: News, form: SituationForm, calendar: WorkCalendar): Partial<SituationForm> | null {
  const { kind, on, day, until, whom } = news;
  switch (kind) {
    case 'new-date':
      return day ? { said: 'date', saidDate: day } : null;
    case 'if-nothing':
      return day ? { said: 'date', saidDate: day, contactOn: nextBusinessDay(day, calendar, closedDays(form)) } : null;
    case 'contact-on':
      return day ? { contactOn: day } : null;
    case 'hold':
      return day ? { holdUntil: day } : null;
    case 'other-offer':
      return day ? { offerDeadline: day } : null;
    case 'closed':
      return day && (until || day) >= day ? { closed: [...form.closed, { from: day, to: until || day }] } : null;
    case 'no-notes':
      return { noNotes: true };
    case 'whom':
      return { through: whom };
    case 'no-decision':
    case 'references':
      return on ? { lastHeard: on } : null;
    case 'next-round':
    case 'offer':
    case 'rejected':
    case 'withdrew':
      return on ? { outcome: kind, outcomeOn: on } : null;
    case '':
      return null;
  }
}
