import type { Draft } from './draft.ts';
import type { Finding } from './findings.ts';
import type { NoteContext, Span } from './question.ts';
import type { Token } from './sentence.ts';

/** A given name that the note spells almost, and another company named where the given one should be. */
export function readNameFindings(draft: Draft, { recipients = [], company }: NoteContext): Finding[] {
  const given = [...recipients, ...(company ? [company] : [])];
  const known = new Set(given.flatMap(nameWords).map(bare));
  const candidates = capitalised(draft).filter(({ raw }) => !known.has(bare(raw)));
  const misspelt = given.flatMap((name): Finding[] => {
    const evidence = candidates.filter(({ raw }) => nameWords(name).some((word) => isSlip(bare(word), bare(raw))));
    return evidence.length > 0
      ? [{ code: 'recipient-misspelt', level: 'fix', evidence: evidence.map(spanOfToken), about: name }]
      : [];
  });
  return [...misspelt, ...(company ? readOtherCompany(draft, company, recipients) : [])];
}

const TITLES = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|inc|ltd|llc|gmbh|plc|corp|the|and|group|company|co)$/i;

function nameWords(name: string): string[] {
  return (name.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu) ?? []).filter(
    (word) => word.length > 3 && !TITLES.test(word),
  );
}

/** Without accents, case and possessive: Zoë and Zoe, Jones and Jones's, are one name. */
function bare(word: string): string {
  return word
    .replace(/['’]s?$/u, '')
    .normalize('NFD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase();
}

/** Capitalised words of greeting and body. The first word of a sentence is capitalised anyway, so it is no evidence. */
function capitalised(draft: Draft): Pick<Token, 'start' | 'end' | 'raw'>[] {
  const { greeting, flat } = draft;
  const inGreeting = greeting
    ? Array.from(flat.slice(greeting.start, greeting.end).matchAll(/\p{L}[\p{L}\p{M}']*/gu), ({ 0: raw, index }) => ({
        raw,
        start: greeting.start + index,
        end: greeting.start + index + raw.length,
      })).slice(1)
    : [];
  const inBody = draft.sentences.flatMap(({ tokens }) =>
    tokens.slice(1).filter(({ raw }) => /^\p{Lu}\p{Ll}/u.test(raw)),
  );
  return [...inGreeting, ...inBody];
}

const spanOfToken = ({ start, end }: Pick<Token, 'start' | 'end'>): Span => ({ start, end });

/** One slip in a short name, two in a long one; a first letter is rarely wrong. */
function isSlip(name: string, word: string): boolean {
  const most = name.length > 6 ? 2 : 1;
  if (name.length < 4 || Math.abs(name.length - word.length) > most || word.length > 40) return false;
  if (name === word || word.startsWith(name) || name.startsWith(word)) return false;
  return isNear(name, word, name[0] === word[0] ? most : 1);
}

/** Whether so many insertions, deletions, changes or swaps of neighbors make the one word the other. */
function isNear(a: string, b: string, most: number): boolean {
  if (most < 0) return false;
  if (a === '' || b === '') return a.length + b.length <= most;
  if (a[0] === b[0]) return isNear(a.slice(1), b.slice(1), most);
  const swapped = a[0] === b[1] && a[1] === b[0] && isNear(a.slice(2), b.slice(2), most - 1);
  return (
    swapped ||
    [
      [1, 1],
      [1, 0],
      [0, 1],
    ].some(([i, j]) => isNear(a.slice(i), b.slice(j), most - 1))
  );
}

/** Where the employer's name stands: `join …`, `the role at …`, `working for …`. Own history has other words. */
const EMPLOYER_PLACE =
  /(?:\b(?:to join|of joining|in joining|forward to joining|joining you at)|\b(?:the|this|your|an?|any) (?:[\p{L}-]+ ){0,4}(?:position|role|job|opening|opportunity|vacancy|internship|interview)s? (?:at|with)|\b(?:interviewing|interviewed|interview|forward to working|like to work|love to work|interested in working|excited about working|want to work|of working|interest in|future at|future with|part of|contribute to) (?:at |with |for )?)(?: the)? (\p{Lu}[\p{L}\p{M}&'’-]*(?: (?:\p{Lu}|of |and |& )[\p{L}\p{M}&'’-]*){0,4})/gu;

const NO_COMPANY =
  /^(?:you|your|i|mr|mrs|ms|miss|dr|prof|professor|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|english|europe|america|london|new)\b/i;

function readOtherCompany(draft: Draft, company: string, recipients: readonly string[]): Finding[] {
  const own = new Set([company, ...recipients].flatMap((name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const initials = (company.match(/\p{Lu}/gu) ?? []).join('').toLowerCase();
  const greeted = draft.greeting ? draft.flat.slice(draft.greeting.start, draft.greeting.end) : '';
  const evidence: Span[] = [];
  const body = draft.flat.slice(draft.body.start, draft.body.end);
  for (const { 0: match, 1: name = '', index } of body.matchAll(EMPLOYER_PLACE)) {
    const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const isOwn = words.some((word) => own.has(word) || [...own].some((each) => isSlip(each, word)));
    if (isOwn || NO_COMPANY.test(name) || name.toLowerCase() === initials || greeted.includes(name)) continue;
    const start = draft.body.start + index + match.length - name.length;
    evidence.push({ start, end: start + name.trimEnd().length });
  }
  return evidence.length > 0 ? [{ code: 'other-company', level: 'consider', evidence, about: company }] : [];
}
