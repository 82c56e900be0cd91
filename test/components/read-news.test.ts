import { expect, test } from 'vitest';
import { firstWeekDate } from '../../src/components/planner/first-week-date.ts';
import { EMPTY_FORM, type SituationForm } from '../../src/components/planner/form.ts';
import { readNews, type News } from '../../src/components/planner/read-news.ts';
import { UNITED_STATES } from '../lib/planner/planning.ts';

const NEWS: News = { kind: '', on: '2026-11-30', day: '', until: '', whom: 'hr' };
const CLOSED: SituationForm = { ...EMPTY_FORM, closed: [{ from: '2026-12-07', to: '2026-12-08' }] };

function read(news: Partial<News>, form: SituationForm = EMPTY_FORM): Partial<SituationForm> | null {
  return readNews({ ...NEWS, ...news }, form, UNITED_STATES);
}

test.each<{ told: Partial<News>; form?: SituationForm; gives: Partial<SituationForm> | null; because: string }>([
  { told: {}, gives: null, because: 'nothing has been chosen' },
  { told: { kind: 'new-date' }, gives: null, because: 'the new day is missing' },
  {
    told: { kind: 'new-date', day: '2026-12-04' },
    gives: { said: 'date', saidDate: '2026-12-04' },
    because: 'a new day takes the place of the old one',
  },
  {
    told: { kind: 'if-nothing', day: '2026-12-04' },
    gives: { said: 'date', saidDate: '2026-12-04', contactOn: '2026-12-07' },
    because: 'to be asked the business day after, when nothing came',
  },
  {
    told: { kind: 'if-nothing', day: '2026-12-04' },
    form: CLOSED,
    gives: { said: 'date', saidDate: '2026-12-04', contactOn: '2026-12-09' },
    because: 'and not while their office is closed',
  },
  { told: { kind: 'no-decision' }, gives: { lastHeard: '2026-11-30' }, because: 'they were in touch' },
  { told: { kind: 'references' }, gives: { lastHeard: '2026-11-30' }, because: 'a reference was called' },
  { told: { kind: 'contact-on', day: '2026-12-04' }, gives: { contactOn: '2026-12-04' }, because: 'as they asked' },
  { told: { kind: 'hold', day: '2026-12-04' }, gives: { holdUntil: '2026-12-04' }, because: 'silence until then' },
  { told: { kind: 'other-offer', day: '2026-12-04' }, gives: { offerDeadline: '2026-12-04' }, because: 'a deadline' },
  { told: { kind: 'no-notes' }, gives: { noNotes: true }, because: 'no thank-you' },
  { told: { kind: 'whom' }, gives: { through: 'hr' }, because: 'whom to ask' },
  {
    told: { kind: 'closed', day: '2026-12-24' },
    gives: { closed: [{ from: '2026-12-24', to: '2026-12-24' }] },
    because: 'one day',
  },
  {
    told: { kind: 'closed', day: '2026-12-24', until: '2027-01-03' },
    form: CLOSED,
    gives: { closed: [...CLOSED.closed, { from: '2026-12-24', to: '2027-01-03' }] },
    because: 'one closure more',
  },
  { told: { kind: 'closed', day: '2026-12-24', until: '2026-12-23' }, gives: null, because: 'it runs backward' },
  { told: { kind: 'rejected' }, gives: { outcome: 'rejected', outcomeOn: '2026-11-30' }, because: 'how it ended' },
  { told: { kind: 'offer', on: '' }, gives: null, because: 'its day is missing' },
])('$told gives $gives ($because)', ({ told, form, gives }) => {
  expect(read(told, form)).toEqual(gives);
});

test('“the first week of” a month is the next such month', () => {
  const date = (month: number, form: Pick<SituationForm, 'date' | 'closed'>) =>
    firstWeekDate(month, form, UNITED_STATES);
  const ended = { date: '2026-11-20', closed: [] };
  expect(date(12, ended)).toBe('2026-12-04');
  expect(date(12, { ...ended, closed: [{ from: '2026-12-04', to: '2026-12-04' }] })).toBe('2026-12-03');
  expect(date(1, ended)).toBe('2027-01-08');
  expect(date(11, { ...ended, date: '2026-11-01' })).toBe('2026-11-06');
});
