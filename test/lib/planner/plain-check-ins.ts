import type { Situation } from '../../../src/lib/index.ts';
import { toDay, type DayNumber, type PlainCalendar } from './plain-calendar.ts';

export type PlainCheckIns = {
  readonly checkIn: DayNumber;
  readonly second: DayNumber;
  readonly close: DayNumber;
  /** The first day on or after a day and today on which the message will be read. */
  readonly goodDay: (on: DayNumber) => DayNumber;
};

/** The days of both check-ins and of the close; `left` are the readings of the promise that are not before the interview. */
export function plainCheckIns(
  situation: Situation,
  left: readonly DayNumber[],
  today: DayNumber,
  calendar: PlainCalendar,
): PlainCheckIns {
  const { instructions, lastHeard, offerDeadline, pace, log } = situation;
  const interviewDay = toDay(situation.interview.ended);
  const hold = instructions.holdUntil;
  const agreed = instructions.contactOn === undefined ? undefined : toDay(instructions.contactOn);
  const deadline = offerDeadline === undefined ? undefined : toDay(offerDeadline);
  const patience = pace === 'patient' ? 10 : 5;
  const lastReading = left.at(-1);
  const logged = (step: string): DayNumber[] =>
    log
      .filter((done) => done.step === step)
      .map((done) => toDay(done.on))
      .sort((a, b) => a - b);
  const [firstDone, secondDone] = logged('check-in');

  // the floor and its parts
  const lastAgreed = agreed === undefined ? undefined : Math.max(agreed, ...logged('agreed-contact'));
  const a = lastReading === undefined ? -Infinity : calendar.after(lastReading, 3);
  const b = lastAgreed === undefined ? -Infinity : calendar.after(lastAgreed, 3);
  const c = hold === undefined ? -Infinity : calendar.offQuiet(calendar.after(toDay(hold), 1));
  const d = lastHeard === undefined ? -Infinity : calendar.after(toDay(lastHeard), patience);
  const floor = Math.max(a, b, c, d);
  const employersWord = Math.max(c, b === -Infinity ? b : calendar.offQuiet(b));
  const beforeDeadline = (day: DayNumber, notBefore: DayNumber): DayNumber =>
    deadline === undefined ? day : Math.max(Math.min(day, calendar.before(deadline, 2)), notBefore);
  const goodDay = (on: DayNumber): DayNumber => {
    let day = Math.max(on, today);
    while (!calendar.isBusinessDay(day) || (calendar.isQuiet(day) && !(deadline !== undefined && day <= deadline)))
      day += 1;
    return day;
  };

  // the check-in
  let checkIn: DayNumber;
  if (left.length > 0 || agreed !== undefined) checkIn = Math.max(a, b, d);
  else checkIn = Math.max(calendar.after(interviewDay, patience), d);
  checkIn = calendar.offQuiet(checkIn);
  checkIn = beforeDeadline(checkIn, calendar.after(interviewDay, 1));
  checkIn = Math.max(checkIn, employersWord);
  if (firstDone !== undefined) checkIn = firstDone;

  // the second one
  let second = calendar.offQuiet(Math.max(calendar.after(firstDone ?? goodDay(checkIn), 5), floor));
  if (firstDone !== undefined && deadline !== undefined && deadline > firstDone) {
    second = beforeDeadline(second, calendar.after(firstDone, 1));
    second = Math.max(second, employersWord);
  }
  if (secondDone !== undefined) second = secondDone;

  const close = Math.max(calendar.after(secondDone ?? goodDay(second), 5), floor);

  return { checkIn, second, close, goodDay };
}
