import { addBusinessDays, daysOffBetween, isBusinessDay } from '../calendar/business-days.ts';
import type { Case } from './case.ts';
import { checkInDays, type CheckInDay } from './check-ins.ts';
import type { CheckInStep, DatedStep, Reason, TimedStep } from './plan-types.ts';
import type { PolicyKey } from './policy-figures.ts';

type Timed = Omit<TimedStep, 'status'>;
type Dated = Omit<DatedStep, 'status'>;
type CheckIn = Omit<CheckInStep, 'status'>;

/** A step before anyone has looked at the clock. */
export type UndecidedStep = Timed | Dated | CheckIn;

/** Every step that applies, in the plan's order. */
export function stepsOf(of: Case): readonly UndecidedStep[] {
  const { first, second, close } = checkInDays(of);
  return [
    callRecruiter(of),
    thankYou(of),
    replyExpected(of),
    agreedContact(of),
    checkIn('check-in', 'respect-protocol', first, of),
    second && checkIn('second-check-in', 'dont-be-impatient', second, of),
    dated('close', 'dont-despair', close.on, close.because),
    answerRejection(of),
  ].filter((step) => step !== null);
}

function callRecruiter({ situation, end, interview, days, policy }: Case): Timed | null {
  if (!situation.recruiter) return null;
  const step = { id: 'call-recruiter', rule: 'call-your-recruiter' } as const;
  const because = (skipped: Reason['skipped']): readonly Reason[] => [
    { policy: 'recruiterCall.aim', from: situation.interview.ended, skipped },
  ];
  if (isBusinessDay(interview, days) && end.hour * 60 + end.minute <= policy['recruiterCall.lastEnd']) {
    const aim = laterBy(end, policy['recruiterCall.aim']);
    return {
      ...step,
      because: because([]),
      opens: end.toString(),
      aim,
      due: at(interview, policy['recruiterCall.closes'], end),
    };
  }
  const next = addBusinessDays(interview, 1, days);
  const noon = at(next, policy['recruiterCall.nextDay'], end);
  return {
    ...step,
    because: because(daysOffBetween(interview, next, days)),
    opens: at(next, policy['recruiterCall.opens'], end),
    aim: noon,
    due: noon,
  };
}

function thankYou({ situation, end, interview, promise, policy }: Case): Timed | null {
  if (situation.instructions.noNotes) return null;
  const sameDay = promise.readings[0]?.equals(interview) ?? false;
  const keys = ['thankYou.opens', 'thankYou.aim', 'thankYou.limit'] as const;
  return {
    id: 'thank-you',
    rule: 'send-a-thank-you',
    because: keys.map((key) => ({ policy: key, from: situation.interview.ended, skipped: [] })),
    opens: laterBy(end, policy['thankYou.opens']),
    aim: laterBy(end, policy[sameDay ? 'thankYou.sameDay' : 'thankYou.aim']),
    due: laterBy(end, policy['thankYou.limit']),
  };
}

function replyExpected({ promise }: Case): Dated | null {
  const [on] = promise.readings;
  if (!on) return null;
  const because = [{ from: promise.saidOn.toString(), skipped: promise.skipped }];
  return dated('reply-expected', 'respect-protocol', on, because);
}

function agreedContact({ contactOn }: Case): Dated | null {
  if (!contactOn) return null;
  return dated('agreed-contact', 'respect-protocol', contactOn, [{ from: contactOn.toString(), skipped: [] }]);
}

function checkIn(
  id: CheckIn['id'],
  rule: CheckIn['rule'],
  { on, good, because }: CheckInDay,
  { situation }: Case,
): CheckIn {
  const to = situation.instructions.through ?? (situation.recruiter ? 'recruiter' : 'interviewer');
  return { id, rule, because, on: on.toString(), good: good.toString(), to };
}

function answerRejection({ situation: { outcome }, policy, days }: Case): Dated | null {
  if (outcome?.kind !== 'rejected') return null;
  const key: PolicyKey = 'rejection.reply';
  const from = Temporal.PlainDate.from(outcome.on);
  const on = addBusinessDays(from, policy[key], days);
  return dated('answer-rejection', 'listen-to-feedback', on, [
    { policy: key, from: outcome.on, skipped: daysOffBetween(from, on, days) },
  ]);
}

function dated(id: Dated['id'], rule: Dated['rule'], on: Temporal.PlainDate, because: readonly Reason[]): Dated {
  return { id, rule, because, on: on.toString() };
}

/** Elapsed hours later, exact across a clock change. */
function laterBy(end: Temporal.ZonedDateTime, hours: number): string {
  return end.add({ nanoseconds: Math.round(hours * 3.6e12) }).toString();
}

function at(day: Temporal.PlainDate, minutes: number, { timeZoneId: timeZone }: Temporal.ZonedDateTime): string {
  const plainTime = new Temporal.PlainTime(Math.floor(minutes / 60), minutes % 60);
  return day.toZonedDateTime({ timeZone, plainTime }).toString();
}
