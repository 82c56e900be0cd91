import type { Span } from './question.ts';

/** What a template leaves to be filled in, with the words around it. */
const BLANK =
  "(?:(?:full|first|last|sender'?s?|your|my|their|our|the|an?|job|company|organi[sz]ation|employer|interviewer|recruiter|hiring|manager|contact|department|phone|email|street|specific|relevant|name of)(?:'s)? ){0,4}(?:names?|title|company|organi[sz]ation|employer|institution|school|hospital|firm|position|job|role|department|unit|team|date|day|time|number|phone|email|address|signature|contact info\\w*|skills?|experience|topic|project|details?|example|city|state|program\\w*|product|field|interviewer|recruiter|x|xyz|abc)";
const ROUND = new RegExp(
  `^(?:(?:insert|add|enter|mention|include|describe|fill in|name of) .*|${BLANK}(?: here)?(?: ?(?:/|or|and|,) ?${BLANK}){0,3})$`,
  'i',
);

/** Words that only a template says, in the capitals of a form, and lines that are a field's name. */
const BARE =
  /\b(?:(?:Your|My|Sender'?s?|Candidate'?s?) (?:(?:Full|First|Last) )?(?:Name|Signature|Contact Info\w*|Phone|Email|Address|Title|Position|Company|City)|(?:Company|Organi[sz]ation|Employer|Interviewer|Recruiter|Manager|Contact|Client|Hospital|School|Recipient)(?:'s)? (?:Last |First )?Name|(?:Job|Position|Role) Title|ROLE TITLE|(?:First|Last|Full) Name|(?:Mr|Ms|Mrs|Dr)\.? ?\/ ?(?:Mr|Ms|Mrs|Miss|Dr)\b\.?|(?:Mr|Ms|Mrs|Dr)\.? (?:Recruiter|Interviewer|Manager|Surname|Name)|Specific (?:Position|Job|Role|Company|Topic)|(?:Insert|INSERT) [A-Z]\p{L}+|Principal's Name|First Last|(?<=(?:Dear|Hi|Hello|Hey) )(?:NAME|Name)(?=[,:! ])|(?:XYZ|ABC) \p{Lu}\p{L}+)\b/gu;
const FIELD_LINE = /^ *(?:your (?:full )?(?:name|contact info\w*|phone\w*|email|address)|name|signature)[ ,.]*$/gim;

/** Brackets that mean something else. */
const FILLED = /^\[(?:sic|[.…]+|x|\d+|link|image|cid:.*|https?:.*|mailto:.*|ext\w*(?: email)?|attached|encl\w*)\]$/i;

/** Every hole that a template left, in reading order. */
export function readPlaceholders(flat: string, where?: 'subject'): Span[] {
  const spans: Span[] = [];
  const scan = (pattern: RegExp, holds: (match: string, index: number) => boolean = () => true) => {
    for (const { 0: match, index } of flat.matchAll(pattern))
      if (holds(match, index)) spans.push({ start: index, end: index + match.length, ...(where && { in: where }) });
  };
  scan(/\[[^[\]]{0,200}\]+/g, (match, index) => {
    if (FILLED.test(match) || flat[index + match.length] === '(' || !/[\p{L}_.…?]/u.test(match)) return false;
    return !where || index > 0 || ROUND.test(match.slice(1, -1));
  });
  scan(/\$?\{\{?[^{}\n]{1,80}\}\}?|%[A-Z][A-Z_]{2,30}%|<{1,2}[A-Za-z][A-Za-z_' ]{1,60}>{1,2}|_{3,}/g);
  // `20xx`, `xx.xx.`, `xxxxx`: never `xx` alone, which some write for kisses.
  scan(/(?<![\p{L}\p{N}])(?:(?:19|20)xx|xx[./-]xx|x{4,})(?![\p{L}\p{N}])/gu);
  scan(/(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])|(?<=[$£€])X+(?:,X+)*|(?<=\. )Xx+/gu);
  // Dots to be written over stand where a word would: between spaces, and longer than a pause.
  scan(/[.…]{2,}|…/g, (match, index) => {
    const weight = match.length + 2 * match.split('…').length - 2;
    return (
      weight > 5 ||
      (weight > 3 && /[\s(/]/.test(flat[index - 1] ?? ' ') && /[\s)/,]/.test(flat[index + match.length] ?? ' '))
    );
  });
  scan(/\([^()\n]{1,200}\)/g, (match) => ROUND.test(match.slice(1, -1).trim()) || /^\([.…_ ]{3,}\)$/.test(match));
  scan(BARE);
  scan(FIELD_LINE);
  return merge(spans);
}

function merge(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) merged[merged.length - 1] = { ...last, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
