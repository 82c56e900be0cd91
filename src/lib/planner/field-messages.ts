import type { FieldErrorCode, FieldProblem } from './parse-fields.ts';

/** What is wrong with one field, in words for the person who filled it in. `path` is like `log[0].on`. */
export type FieldError = { readonly path: string; readonly code: FieldErrorCode; readonly message: string };

/** A problem with its message. */
export function toFieldError(problem: FieldProblem): FieldError {
  const { path, code } = problem;
  return { path, code, message: messageOf(problem) };
}

function messageOf({ path, code, detail }: FieldProblem): string {
  const [first = '', second = ''] = detail;
  switch (code) {
    case 'missing':
      return path === 'interview.ended' ? 'Enter when your interview ended.' : 'Choose the employer’s time zone.';
    case 'not-an-option':
      if (path === 'region') return 'The region must be an id like US, GB-ENG or none.';
      return `${describe(path)} must be one of: ${detail.join(', ')}.`;
    case 'no-such-date':
      return `${spell(first)} does not exist.`;
    case 'no-such-time':
      return `There is no time ${first}.`;
    case 'unknown-time-zone':
      return `${quote(first)} is not a time zone. Try one like America/New_York.`;
    case 'skipped-time': {
      const [date, time] = first.split('T');
      return `On ${date} the clocks in ${second} were put forward: there was no ${time}.`;
    }
    case 'before-interview':
      return `${describe(path)} cannot be before the interview.`;
    case 'wrong-type':
    case 'bad-format':
    case 'out-of-range':
      return `${describe(path)} must be ${first}.`;
  }
}

const NAMES: Readonly<Record<string, string>> = {
  '': 'The situation',
  'interview.ended': 'The end of the interview',
  'interview.timeZone': 'The time zone',
  'promise.date': 'The date they named',
  'promise.saidOn': 'The day they said it',
  'promise.count': 'The number',
  lastHeard: 'The day they were last in touch',
  'instructions.contactOn': 'The day they asked you to call on',
  'instructions.holdUntil': 'The day until which it is on hold',
  offerDeadline: 'The other offer’s deadline',
  closedDays: 'The closed days',
  'outcome.on': 'The day of the outcome',
};

/** How a message names the field at a path. */
function describe(path: string): string {
  return NAMES[path] ?? (/\.on$|^closedDays\[/.test(path) ? 'The date' : `“${path}”`);
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "February 29, 2027", and "month 13" for a month that is none. */
function spell(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = MONTHS[month - 1];
  return name ? `${name} ${day}, ${year}` : `Month ${month} of ${year}`;
}

/** What they typed, short enough to stand in a sentence. */
function quote(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}
