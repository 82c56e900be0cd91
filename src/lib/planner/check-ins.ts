import { addBusinessDays, daysOffBetween, firstCalmDay, subtractBusinessDays } from '../calendar/business-days.ts';
import { calmed, isAfter, latest, reason, waiting, type Candidate } from './candidates.ts';
import type { Case } from './case.ts';
import type { Reason } from './plan-types.ts';

type Day = Temporal.PlainDate;

export type CheckInDay = { readonly on: Day; readonly good: Day; readonly because: readonly Reason[] };
export type CheckInDays = {
  readonly first: CheckInDay;
  readonly second: CheckInDay | null;
  readonly close: Omit<CheckInDay, 'good'>;
};

/** The days of both check-ins and of the close. A done check-in stands on its logged day. */
export function checkInDays(of: Case): CheckInDays {
  const { policy, days } = of;
  const [firstDone, secondDone] = of.logged('check-in');
  const floors = floorsOf(of);
  const orders = ordersOf(of, floors);

  const first = firstDone
    ? done(firstDone, of)
    : checkIn(firstDay(of, floors), of, orders, addBusinessDays(of.interview, 1, days));
  const follow = (previous: CheckInDay, previousDone: Day | undefined): Candidate => {
    const from = previousDone ?? previous.good;
    return latest(
      { on: addBusinessDays(from, policy['checkIn.spacing'], days), policy: 'checkIn.spacing', from },
      floors.all,
    );
  };

  const second = secondDone
    ? done(secondDone, of)
    : policy['checkIn.most'] > 1
      ? checkIn(
          follow(first, firstDone),
          of,
          orders,
          firstDone && isAfter(of.offerDeadline, firstDone) ? addBusinessDays(firstDone, 1, days) : null,
        )
      : null;
  const close = second ? follow(second, secondDone) : follow(first, firstDone);
  return { first, second, close: { on: close.on, because: [reason(close, close.on, days)] } };
}

type Floors = {
  readonly promise: Candidate | undefined;
  readonly contact: Candidate | undefined;
  readonly hold: Candidate | undefined;
  readonly heard: Candidate | undefined;
  readonly all: readonly Candidate[];
};

/** The days before which asking is impatient. */
function floorsOf(of: Case): Floors {
  const { policy, days, contactOn, holdUntil, lastHeard } = of;
  const grace = (from: Day): Candidate => ({
    on: addBusinessDays(from, policy['checkIn.grace'], days),
    policy: 'checkIn.grace',
    from,
  });
  const lastReading = of.promise.readings.at(-1);
  const promise = lastReading && grace(lastReading);
  const contacted = of.logged('agreed-contact').at(-1);
  const contact = contactOn && grace(contacted && isAfter(contacted, contactOn) ? contacted : contactOn);
  const hold = holdUntil && calmed({ on: addBusinessDays(holdUntil, 1, days), from: holdUntil }, days);
  const heard = lastHeard && unpromised(lastHeard, of);
  return { promise, contact, hold, heard, all: [promise, contact, hold, heard].filter((day) => day !== undefined) };
}

/** The days that no deadline brings forward: the employer asked for them. */
function ordersOf({ days }: Case, { hold, contact }: Floors): readonly Candidate[] {
  return [hold, contact && calmed(contact, days)].filter((day) => day !== undefined);
}

function firstDay(of: Case, { promise, contact, heard }: Floors): Candidate {
  const said = [promise, contact].filter((day) => day !== undefined);
  const [start = unpromised(of.interview, of), ...others] = said;
  return latest(start, heard ? [...others, heard] : others);
}

function unpromised(from: Day, { situation, policy, days }: Case): Candidate {
  const wait = policy[situation.pace === 'patient' ? 'checkIn.patient' : 'checkIn.unpromised'];
  return { on: addBusinessDays(from, wait, days), policy: 'checkIn.unpromised', from };
}

/**
 * Moves a day off the quiet days, then forward of another offer's deadline, then behind what the employer asked for.
 * `notBefore` is the earliest day the deadline may bring it to; `null` where the deadline does not count.
 */
function checkIn(wanted: Candidate, of: Case, orders: readonly Candidate[], notBefore: Day | null): CheckInDay {
  const { days, policy, offerDeadline } = of;
  const calm = calmed(wanted, days);
  const because = [reason(calm, calm.on, days)];
  let on = calm.on;
  if (offerDeadline && notBefore) {
    const lead = subtractBusinessDays(offerDeadline, policy['offer.lead'], days);
    const brought = isAfter(notBefore, lead) ? notBefore : lead;
    if (isAfter(on, brought)) {
      on = brought;
      because.push({
        policy: 'offer.lead',
        from: offerDeadline.toString(),
        skipped: daysOffBetween(lead, offerDeadline, days),
      });
    }
  }
  const ordered = latest({ on, from: on }, orders);
  if (isAfter(ordered.on, on)) {
    on = ordered.on;
    because.push(reason(ordered, on, days));
  }
  const good = goodDay(on, of);
  if (isAfter(good, on)) because.push(waiting(isAfter(of.today, on) ? of.today : on, good, days));
  return { on, good, because };
}

function done(on: Day, of: Case): CheckInDay {
  return { on, good: goodDay(on, of), because: [{ from: on.toString(), skipped: [] }] };
}

/** The first day from `on` and today on which the message will be read; before a deadline a quiet day will do. */
function goodDay(on: Day, { today, days, offerDeadline }: Case): Day {
  return firstCalmDay(isAfter(today, on) ? today : on, days, offerDeadline);
}
