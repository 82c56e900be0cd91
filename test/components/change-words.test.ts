import { describe, expect, test } from 'vitest';
import { changeWords } from '../../src/components/planner/change-words.ts';
import { dateWords } from '../../src/components/planner/date-words.ts';
import { plannerWords } from '../../src/components/planner/words.ts';
import { plan, situationOf, type Told as Case } from '../lib/planner/planning.ts';

const NOW = '2026-11-25T10:00';
const BEFORE: Case = {
  promise: { kind: 'date', date: '2026-12-04' },
  log: [{ step: 'thank-you', on: '2026-11-21' }],
};

function told(of: Case) {
  const now = `${NOW}:00-05:00`;
  const [today, words] = [NOW.slice(0, 10), plannerWords('/')];
  return { plan: plan(of, { now: NOW }), situation: situationOf(of), today, now, dates: dateWords(['en-US']), words };
}

describe('what a change did to the plan', () => {
  test.each<{ news: Case; said: string; because: string }>([
    {
      news: { promise: { kind: 'date', date: '2026-12-11' } },
      said: 'Wait for their answer moves from Fri, Dec 4 to Fri, Dec 11: counted from what they said on Fri, Nov 20. What follows moves with it.',
      because: 'they named a new date',
    },
    {
      news: { instructions: { contactOn: '2026-12-02' } },
      said: 'New: Get in touch, as you agreed, Wed, Dec 2.',
      because: 'they asked for a contact before their date',
    },
    {
      news: { log: [...(BEFORE.log ?? []), { step: 'check-in', on: '2026-11-25' }] },
      said: 'Check in, once, politely: done. Check in a second time moves from Wed, Dec 16 to Wed, Dec 9: 3 business days after Fri, Dec 4. What follows moves with it.',
      because: 'one step was taken, and the next counts anew',
    },
    {
      news: { instructions: { noNotes: true } },
      said: 'Send your thank-you is off the plan.',
      because: 'they want no notes',
    },
    {
      news: { outcome: { kind: 'offer', on: '2026-11-25' } },
      said: 'You have an offer. Not needed any more: Wait for their answer; Check in, once, politely; Check in a second time; Let it go, kindly.',
      because: 'one reason ends all that was left',
    },
    { news: { lastHeard: '2026-11-25' }, said: 'Noted. No date changes.', because: 'their own date comes later' },
    { news: { medium: 'paper' }, said: 'Noted. No date changes.', because: 'what is sent is sent' },
  ])('$said ($because)', ({ news, said }) => {
    expect(changeWords(told(BEFORE), told({ ...BEFORE, ...news }))).toBe(said);
  });

  test('what was not needed before is not told again', () => {
    const over: Case = { ...BEFORE, outcome: { kind: 'withdrew', on: '2026-11-24' } };
    const later: Case = { ...BEFORE, outcome: { kind: 'withdrew', on: '2026-11-25' } };
    expect(changeWords(told(over), told(later))).toBe('Noted. No date changes.');
  });
});
