import { describe, expect, test } from 'vitest';
import { defaultPolicy, planFollowUp, type Policy } from '../../../src/lib/index.ts';
import { situationOf, UNITED_STATES } from './planning.ts';

const now = '2026-11-20T23:00:00Z';
const calendar = UNITED_STATES;

/** What is thrown when this is planned. */
function thrownBy(changes: object, at: object = {}): unknown {
  try {
    planFollowUp({ ...situationOf({}), ...changes }, { now, calendar, ...at });
  } catch (error) {
    return error;
  }
  return null;
}

function names(error: unknown, field: string): void {
  expect(error).toBeInstanceOf(TypeError);
  expect((error as TypeError).message.split(':')[0]).toBe(field);
}

describe('a situation that does not parse is refused by the name of the field', () => {
  test.each([
    { changes: { interview: { ended: '2026-02-30T10:00', timeZone: 'UTC' } }, field: 'interview.ended' },
    { changes: { interview: { ended: '2026-11-20T10:00', timeZone: 'Nowhere' } }, field: 'interview.timeZone' },
    { changes: { log: [{ step: 'check-in', on: '2026-11-19' }] }, field: 'log[0].on' },
    { changes: { promise: { kind: 'within', count: 0.5, unit: 'days' } }, field: 'promise.count' },
    { changes: { lastHeard: null }, field: 'lastHeard' },
  ])('$field', ({ changes, field }) => {
    names(thrownBy(changes), field);
  });

  test('it says what is wrong with it', () => {
    const error = thrownBy({ closedDays: ['2027-02-29'] });
    expect(error).toEqual(new TypeError('closedDays[0]: February 29, 2027 does not exist.'));
  });
});

test('all of its errors are told', () => {
  const error = thrownBy({ pace: 'fast', medium: 'fax' });
  expect((error as TypeError).message).toBe(
    'medium: “medium” must be one of: email, paper. pace: “pace” must be one of: standard, patient.',
  );
});

describe('a moment that is no instant is refused', () => {
  test.each([
    '',
    'today',
    '2026-11-20',
    '2026-11-20T15:30',
    '2026-13-20T15:30Z',
    undefined,
    null,
    0,
    '+275760-09-13T00:00:00Z',
    '-271821-04-20T00:00:00Z',
  ])('%s', (moment) => {
    names(thrownBy({}, { now: moment }), 'now');
  });

  test.each([
    '1970-01-01T00:00:00Z',
    '2026-11-20T15:30:00-05:00',
    '2026-11-20T15:30:00.123456789Z',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
  ])('but not %s', (moment) => {
    expect(thrownBy({}, { now: moment })).toBeNull();
  });
});

describe('a calendar that does not fit is refused', () => {
  test.each<{ wrong: unknown; because: string }>([
    { wrong: { ...calendar, region: 'GB-ENG' }, because: 'of another region' },
    { wrong: { ...calendar, region: 'US-CA' }, because: 'of a region inside' },
    { wrong: null, because: 'none' },
    { wrong: undefined, because: 'absent' },
    { wrong: 'US', because: 'a name' },
    { wrong: { ...calendar, weekend: undefined }, because: 'without a weekend' },
    { wrong: { ...calendar, weekend: [1, 2, 3, 4, 5, 6, 7] }, because: 'with no day to work' },
    { wrong: { ...calendar, weekend: [0, 6] }, because: 'with a day before Monday' },
    { wrong: { ...calendar, weekend: [6, 8] }, because: 'with a day after Sunday' },
    { wrong: { ...calendar, weekend: [6.5] }, because: 'with half a day' },
    { wrong: { ...calendar, weekend: ['6', '7'] }, because: 'with words for days' },
    { wrong: { ...calendar, holidays: undefined }, because: 'without holidays' },
    { wrong: { ...calendar, holidays: [null] }, because: 'with a holiday that is none' },
    { wrong: { ...calendar, holidays: [{ date: 5, name: 'x' }] }, because: 'with a holiday on no date' },
    { wrong: { ...calendar, holidays: [{ date: '2026-12-25' }] }, because: 'with a holiday that has no name' },
    { wrong: { ...calendar, from: undefined }, because: 'without its first year' },
    { wrong: { ...calendar, to: '2031' }, because: 'with a word for its last year' },
  ])('$because', ({ wrong }) => {
    names(thrownBy({}, { calendar: wrong }), 'calendar');
  });
});

test('a weekend from Sunday to Monday is none of these', () => {
  expect(thrownBy({}, { calendar: { ...calendar, weekend: [1, 7] } })).toBeNull();
});

describe('a policy with a wrong figure is refused', () => {
  const policy = defaultPolicy();
  const wrong = (group: keyof Policy, changes: Readonly<Record<string, unknown>>) => ({
    ...policy,
    [group]: { ...policy[group], ...changes },
  });
  test.each<{ given: unknown; field: string }>([
    { given: wrong('recruiterCall', { aim: 1 }), field: 'policy.recruiterCall.aim' },
    { given: wrong('thankYou', { opens: 'soon' }), field: 'policy.thankYou.opens' },
    { given: wrong('thankYou', { aim: '-PT24H' }), field: 'policy.thankYou.aim' },
    { given: wrong('thankYou', { limit: 'P1M' }), field: 'policy.thankYou.limit' },
    { given: wrong('thankYou', { limit: 'PT99999999999H' }), field: 'policy.thankYou.limit' },
    { given: wrong('thankYou', { sameDay: null }), field: 'policy.thankYou.sameDay' },
    { given: wrong('thankYou', { aim: { hours: 24 } }), field: 'policy.thankYou.aim' },
    { given: wrong('checkIn', { grace: 0 }), field: 'policy.checkIn.grace' },
    { given: wrong('checkIn', { unpromised: 91 }), field: 'policy.checkIn.unpromised' },
    { given: wrong('checkIn', { patient: 2.5 }), field: 'policy.checkIn.patient' },
    { given: wrong('checkIn', { spacing: '5' }), field: 'policy.checkIn.spacing' },
    { given: wrong('checkIn', { most: Infinity }), field: 'policy.checkIn.most' },
    { given: wrong('offer', { lead: -2 }), field: 'policy.offer.lead' },
    { given: wrong('rejection', { reply: null }), field: 'policy.rejection.reply' },
    { given: { ...policy, offer: 2 }, field: 'policy.offer.lead' },
    { given: { ...policy, offer: null }, field: 'policy.offer.lead' },
    { given: 'patient', field: 'policy.recruiterCall.aim' },
  ])('$field', ({ given, field }) => {
    names(thrownBy({}, { policy: given }), field);
  });
});
