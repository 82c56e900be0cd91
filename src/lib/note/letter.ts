import type { Span } from './question.ts';

/** A line of the flat text without the blanks around it, with its place. */
export type Line = Span & { readonly text: string };

export type Greeting = Span & { readonly named: boolean };
/** `closing` says "Kind regards" or its like; `name` holds the sender's name. */
export type SignOff = Span & { readonly closing: boolean; readonly name: boolean };

const OPENER =
  /^(?:(?:my )?dear(?:est)?|respected|h(?:i+|e+y+|el+o+)(?: there)?|hiya|howdy|yo|alright|g'day|greetings|aloha|(?:very )?good \w+|morning|afternoon|evening|happy \w+day|to|kia ora|bonjour|hola|namaste|ciao)(?![\p{L}'-])/iu;

const TITLE =
  /^(?:mrs?|ms|miss|mx|dr|doctor|prof\w*|sir|madam|judge|justice|capt\w*|col\w*|major|sergeant|officer|chief|rev\w*|father|sister|brother|pastor|rabbi|imam|dean|principal|director|manager|president|chair|ambassador|chef|coach|señora?|lord|lady|lead)$/i;

/** Whom nobody is called: roles, crowds, and the words a sentence begins with. */
const NOBODY =
  /^(?:team|all|every\w+|sirs?|madam|there|folks|guys|friends?|gentlemen|ladies|hiring|recruit\w*|selection|search|interview\w*|committee|panel|board|department|manager|director|officer|human|resources|hr|staff|colleagues?|who\w*|concern\w*|again|both|you\w*|group|talent|people|members?|program\w*|employer|company|decision|makers?|mrs?|ms|dr|prof|name|first|last|x+|xyz|dudes?|mate|buddy|boss|sunshine|world|this|i|i'\w+|we|just|hop\w+|thank\w*|so|from|my|the|an?|for|how|what|it|its|is|was|me|in|on|at|yes|no|or|to|following|checking|good|great|day|morning|afternoon|evening|one)$/i;

const CLOSING =
  /(?:^|[ ,])(?:best|regards|rgds|wishes|sincerely|warmly|respectfully|cordially|cheers|thanks|thank you|thanking you|gratitude|appreciation|gratefully|faithfully|truly|yours|love|luv|take care|soon|mahalo|laters|xx+|peace|fondly|forward|xo+)(?=$|[ ,.!—-])/i;

/** Who signs no letter. */
const NO_NAME =
  /^(?:the|your?|my|thank\w*|regards|sincerely|best|yes|no|hello|hi|dear|please|soon|name|enc\w*|cc|ps|p\.s|call)$/i;
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}+|d[aeiou]s?|van|von|de[rn]?|la|le|bin|ibn|al|el|y)$/u;
const PHONE_OR_LINK = /\d{3}|@|https?:|www\.|\.(?:com|org|net|io|edu)\b|linkedin|[|•·]/i;

/**
 * The greeting: one of the first lines that opens like one, or a first line that is a name and a comma.
 * A letterhead, an address and a date may stand above it.
 */
export function readGreeting(lines: readonly Line[], placeholders: readonly Span[]): Greeting | undefined {
  for (const [index, line] of lines.slice(0, 24).entries()) {
    const end = line.start + greetingEnd(line.text, index === 0 && lines.length > 1);
    if (end > line.start) {
      const greeting = { start: line.start, end };
      return { ...greeting, named: isNamed(line.text.slice(0, end - line.start)) && isFree(greeting, placeholders) };
    }
    if (line.text.length > 160) break;
  }
  return undefined;
}

/** The sign-off: a closing phrase and a name in the last lines, or one of the two. A signature block may follow. */
export function readSignOff(lines: readonly Line[], placeholders: readonly Span[]): SignOff | undefined {
  const last = lines.slice(-12);
  for (let index = last.length - 1; index >= 0; index -= 1) {
    const [line, next, ...rest] = last.slice(index);
    if (line && [next, ...rest].every((each) => !each || isSignature(each.text))) {
      const signed = closingAt(line, next, placeholders);
      if (signed) return signed;
    }
  }
  return bareName(lines, placeholders);
}

/** How long the greeting at the beginning of a line is; 0 where there is none. */
function greetingEnd(text: string, isFirst: boolean): number {
  const opener = OPENER.exec(text)?.[0];
  if (opener === undefined) {
    const alone =
      /^[\p{L}\p{M}'.-]+(?: [\p{L}\p{M}'.-]+){0,3} ?[,:!—]$/u.test(text) ||
      /^[^,.]{2,30}, \p{Lu}[\p{L}\p{M}'-]+(?: \p{Lu}[\p{L}\p{M}'-]+)?[.!]$/u.test(text);
    return isFirst && alone && isNamed(text) ? text.length : 0;
  }
  const after = text.slice(opener.length);
  if (/^to$/i.test(opener) && !/^ (?:whom|the|all|\p{Lu})[^.]{0,60}[,:]?$/u.test(after)) return 0;
  if (/[,:!—-]$/.test(after) && after.length < 90) return text.length;
  const phrase = /^[ ,]*(?:(?:mrs?|ms|dr|prof|rev|\p{L})\.|[^,:!?;—.]){0,60}[,:!;—.]?/iu.exec(after)?.[0] ?? '';
  const short = phrase.trim().split(' ').length <= 6;
  const names = /^[ ,]*(?:(?:mrs?|ms|dr|prof)\.? )?(?:\p{Lu}[\p{L}\p{M}'-]+ ?){0,2}/iu.exec(after)?.[0] ?? '';
  return opener.length + (short ? phrase : names).length;
}

function isNamed(greeting: string): boolean {
  return greeting
    .replace(OPENER, '')
    .split(/,| and | & |\/|;/)
    .map((part) => part.match(/[\p{L}\p{M}\p{N}'-]+/gu) ?? [])
    .some((words) => {
      if (words.some((word, index) => TITLE.test(word) && isNameWord(words[index + 1]))) return true;
      // "Rakesh Sir" is how a named person is addressed in some places; "Respected Sir" names nobody.
      if (words.length > 1 && /^(?:sir|madam)$/i.test(words.at(-1) ?? '') && isNameWord(words[0]))
        return !/^(?:respected|dear|esteemed|honou?red|good)$/i.test(words[0]);
      if (words.length === 0 || words.length > 4 || words.some((word) => NOBODY.test(word))) return false;
      return isNameWord(words[0]) || words.length < 3;
    });
}

function isNameWord(word: string | undefined): boolean {
  return word !== undefined && !NOBODY.test(word) && /^[\p{Lu}\p{Lo}]/u.test(word);
}

function closingAt(line: Line, next: Line | undefined, placeholders: readonly Span[]): SignOff | undefined {
  const words = line.text.split(' ').length;
  const known = CLOSING.test(line.text) && words <= (/[.!?]$/.test(line.text) ? 3 : 8);
  if (next && (known || (words <= 7 && line.text.endsWith(',') && isName(next.text, false)))) {
    const name = isName(next.text, true);
    return {
      start: line.start,
      end: name ? next.end : line.end,
      closing: true,
      name: name && isFree(next, placeholders),
    };
  }
  // `… from you. Best, Ana`: at the end of the last line.
  const tail =
    /(?:^|[.!?)] ?)([\p{L}' ]{2,40}[,—!.-]? ?)(\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,2})$/u.exec(
      line.text,
    );
  if (tail?.[1] && tail[2] && CLOSING.test(tail[1]) && isName(tail[2], true)) {
    const span = { start: line.end - tail[1].length - tail[2].length, end: line.end };
    return { ...span, closing: true, name: isFree(span, placeholders) };
  }
  return known && !next ? { start: line.start, end: line.end, closing: true, name: false } : undefined;
}

/** A name as the last line, with or without a dash, but no closing phrase. */
function bareName(lines: readonly Line[], placeholders: readonly Span[]): SignOff | undefined {
  for (const [before, line] of lines
    .map((line, index) => [lines[index - 1], line] as const)
    .slice(-5)
    .reverse()) {
    if (!isSignature(line.text)) return undefined;
    const endsBody = before && /[.!?)"]$|\p{Extended_Pictographic}$/u.test(before.text);
    if (endsBody && isName(line.text, false) && isFree(line, placeholders))
      return { start: line.start, end: line.end, closing: false, name: true };
  }
  return undefined;
}

function isName(text: string, afterClosing: boolean): boolean {
  const bare = text.replace(/^[-—~ ]+|,.{1,30}$|[.,! ]{1,5}$|\(.{1,20}\)/g, '').trim();
  const words = bare.split(/ +/);
  if (words.length > 5 || !/^[^\d?@:]*\p{L}/u.test(bare) || words.some((word) => NO_NAME.test(word))) return false;
  return (
    words.every((word) => NAME_WORD.test(word)) || (afterClosing && words.length < 3 && /^[\p{Ll} '-]+$/u.test(bare))
  );
}

/** A line under the name: title, phone, links, or anything short that is no sentence. */
function isSignature(text: string): boolean {
  return PHONE_OR_LINK.test(text)
    ? text.length < 120
    : (text.split(' ').length < 8 && !/\?$|\p{L}{3}[.!]$/u.test(text)) || isName(text, false);
}

function isFree(span: Span, holes: readonly Span[]): boolean {
  return !holes.some((hole) => hole.start < span.end && span.start < hole.end);
}
