import type { Span } from './question.ts';

/** What a template leaves to be filled in. */
const BLANK_NOUN =
  "(?:full |first |last |sur|sender'?s? |your |my |their |our |the |an? |job |position |role |company |organi[sz]ation(?:'s)? |employer(?:'s)? |interviewer(?:'s)? |recruiter(?:'s)? |manager(?:'s)? |hiring manager(?:'s)? |contact(?:'s)? |candidate(?:'s)? |department |team |phone |telephone |email |street |specific |relevant |exact |name of (?:the )?){0,4}" +
  '(?:names?|title|company|organi[sz]ation|employer|institution|school|hospital|firm|position|job|role|department|unit|team|date|day|time|month|year|number|phone|email|e-mail|address|signature|contact info(?:rmation)?|skills?|experience|topic|project|detail|details|example|city|state|program(?:me)?|product|field|industry|interviewer|recruiter|employer|manager|x|xyz|abc|…)';

const ROUND = new RegExp(
  `^(?:(?:insert|add|enter|mention|include|describe|fill in|specify|state|name of|name the|write|here,?) .*|${BLANK_NOUN}(?: here)?(?: ?(?:/|or|and|,) ?${BLANK_NOUN}){0,3})$`,
  'i',
);

/** Words that only a template says, in the capitals of a form. */
const BARE =
  /\b(?:(?:Your|My|Sender'?s?|Candidate'?s?|Applicant'?s?) (?:(?:Full|First|Last|Own) )?(?:Name|Signature|Contact Info(?:rmation)?|Phone(?: Number)?|Email(?: Address)?|Address|Title|Job Title|Position|Company|City)|(?:Company|Organi[sz]ation|Employer|Interviewer|Recruiter|Hiring Manager|Manager|Contact|Client|Hospital|School|Firm|Department|Recipient)(?:'s)? (?:Last |First |Full )?Name|(?:Job|Position|Role) Title|(?:First|Last|Full) Name|(?:Mr|Ms|Mrs|Dr)\.? ?\/ ?(?:Mr|Ms|Mrs|Miss|Dr)\b\.?|Specific (?:Position|Job|Role|Title|Company|Topic|Skill)|Insert [A-Z]\p{L}+|XYZ (?:Company|Corp|Inc|Ltd|Position)|ABC (?:Company|Corp|Inc|Ltd))\b/gu;

/** A line that is nothing but a field's name. */
const FIELD_LINE =
  /^[ \t]*(?:your (?:full )?name|name|signature|your (?:contact (?:info|details|information)|phone(?: number)?|email(?: address)?|address|title)|phone number|email address|lorem ipsum.*)[ ,.]*$/gim;

/** Empty rounds in brackets that mean something else. */
const FILLED =
  /^\[(?:sic|\.\.\.|…|x| |\d+|link|image|cid:.*|https?:.*|mailto:.*|ext|external(?: email)?|attached|encl\w*)\]$/i;

/** Every hole that a template left, in reading order. */
export function readPlaceholders(flat: string, where?: 'subject'): Span[] {
  const spans: Span[] = [];
  const add = (start: number, length: number) =>
    spans.push({ start, end: start + length, ...(where && { in: where }) });
  const scan = (pattern: RegExp, holds: (match: string, index: number) => boolean = () => true) => {
    for (const { 0: match, index } of flat.matchAll(pattern)) if (holds(match, index)) add(index, match.length);
  };
  scan(/\[[^[\]]{0,200}\]+/g, (match, index) => isBracketHole(flat, match, index, where));
  scan(/\{\{?[^{}\n]{1,80}\}\}?|\$\{[^{}\n]{1,80}\}/g);
  scan(/%[A-Z][A-Z_]{2,30}%|<<[^<>\n]{1,60}>>|<[A-Za-z][A-Za-z_' ]{1,60}>/g);
  scan(/_{3,}|(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])|(?<=[$£€])X+(?:,X+)*(?![\p{L}])/gu);
  scan(/[.…]{2,}|…/g, (match, index) => isDottedHole(flat, match, index));
  scan(/\([^()\n]{1,200}\)/g, (match) => ROUND.test(match.slice(1, -1).trim()) || /^\([.…_ ]{3,}\)$/.test(match));
  scan(BARE);
  scan(FIELD_LINE);
  return merge(spans);
}

function isBracketHole(flat: string, match: string, index: number, where?: 'subject'): boolean {
  if (FILLED.test(match) || flat[index + match.length] === '(') return false;
  if (where && index === 0 && !new RegExp(`^\\[${BLANK_NOUN}\\]$`, 'i').test(match)) return false;
  return /[\p{L}_.…?]/u.test(match);
}

/** Dots to be written over stand where a word would: between spaces, and longer than a pause. */
function isDottedHole(flat: string, match: string, index: number): boolean {
  const weight = match.length + 2 * match.split('…').length - 2;
  return (
    weight >= 6 ||
    (weight >= 4 && /[\s(/]/.test(flat[index - 1] ?? ' ') && /[\s)/,]/.test(flat[index + match.length] ?? ' '))
  );
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
