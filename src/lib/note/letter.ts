import type { Span } from './question.ts';

/** A line of the flat text without its blanks, with its place. */
export type Line = { readonly start: number; readonly end: number; readonly text: string };

export type Greeting = Span & { readonly named: boolean };
/** `closing` says "Kind regards" or its like; `name` holds the sender's name. */
export type SignOff = Span & { readonly closing: boolean; readonly name: boolean };

const OPENER =
  /^(?:(?:my )?dear(?:est)?|respected|hi+(?: there)?|he+y+(?: there)?|hello+(?: there)?|hiya|howdy|greetings|salutations|aloha|(?:a )?(?:very )?good (?:morning|afternoon|evening|day)|morning|afternoon|evening|happy \w+day|to|attn|attention|bonjour|hola|namaste|salam|ciao|hallo)(?![\p{L}\p{N}'-])/iu;

const TITLE =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|madam|judge|justice|capt|captain|maj|major|col|colonel|lt|lieutenant|sgt|sergeant|chief|officer|rev|reverend|father|sister|brother|pastor|rabbi|imam|sheikh|dean|principal|director|president|chair|coach|chef|senator|councillor|nurse|madame|mme|monsieur|señora?|sra?|srta|herr|frau|shri|smt|hon|lord|lady|dame)$/i;

/** Whom nobody is called: roles, crowds, and the words a sentence begins with. */
const NOBODY =
  /^(?:team|teams|all|everyone|everybody|sirs?|madams?|ma'am|mesdames|there|folks|guys|friends?|gentlemen|ladies|gents|hiring|recruit(?:ing|ment|ers?)|selection|search|interview(?:ers?|ing)?|committee|panel|board|departments?|managers?|supervisor|employer|director|coordinator|administrator|officer|president|principal|chair|human|resources|hr|staff|colleagues?|office|whom|who|whoever|whomever|concern|concerned|it|may|company|again|both|you|your|ya|y'all|group|talent|people|person|members?|crew|admissions|program(?:me)?|mr|mrs|ms|miss|dr|prof|professor|doctor|name|names|last|first|surname|insert|recipient|client|organi[sz]ation|x+|y+|z+|xyz|abc|this|that|i|i'm|i've|we|just|hope|hoping|thanks|thank|so|from|my|the|a|an|for|how|what|as|it's|its|is|was|me|world|sunshine|in|on|at|yes|no|and|or|following|checking|to|re|here|good|great|nice|morning|afternoon|evening|day|happy|many|one|other|reader|boss|mate|buddy|dude|future|contact|decision|makers?|lead|headhunter|agency|acquisition|service|customer|support)$/i;

const CLOSING =
  /^(?:(?:with |in )?(?:all |my |our |the |many |most |very |much |every |kind(?:est)? |warm(?:est)? |sincere(?:st)? |deep(?:est)? |best |again |once again,? |and )*(?:best|regards|rgds|wishes|warmly|warmest|sincerely|respectfully|respectfully yours|cordially|cheers|thanks|thank you|thanking you|gratitude|appreciation|respect|gratefully|thankfully|faithfully|appreciatively|enthusiastically|hopefully|onwards?|mahalo|love|xo+|xoxo+|ciao|take care|all the best|talk soon|speak soon|see you(?: soon)?|until (?:then|next time|soon)|br|kr|yours|looking forward|have a|enjoy (?:the|your)|peace|salaam|saludos|namaste)(?: |$|[,.!—-])|yours\b)/i;

const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{L}\p{M}]*|d[aeiou]s?|van|von|der|den|la|le|bin|binti|ibn|al|el|y|ter|ten|dos|\(?(?:mr|ms|mrs|dr)\.?\)?)$/u;

const PHONE_OR_LINK = /\d{3}|@|https?:|www\.|\.(?:com|org|net|io|co|edu|dev|me|uk|ca|in)\b|linkedin|github|[|•·]/i;

/**
 * The greeting: one of the first lines that opens like one, or a first line that is a name and a comma.
 * A letterhead, an address and a date may stand above it.
 */
export function readGreeting(lines: readonly Line[], placeholders: readonly Span[]): Greeting | undefined {
  for (const [index, line] of lines.slice(0, 24).entries()) {
    const greeting = greetingIn(line, index === 0, lines.length > 1);
    if (greeting)
      return { ...greeting, named: greeting.named && !placeholders.some((hole) => overlaps(hole, greeting)) };
    if (line.text.length > 160 || /^(?:thank|i |it )/i.test(line.text)) return undefined;
  }
  return undefined;
}

/** The sign-off: a closing phrase and a name in the last lines, or one of the two. A signature block may follow. */
export function readSignOff(lines: readonly Line[], placeholders: readonly Span[]): SignOff | undefined {
  const first = Math.max(0, lines.length - 14);
  for (let index = lines.length - 1; index >= first; index -= 1) {
    const line = lines[index];
    if (!line) continue;
    const rest = lines.slice(index + 1);
    const signed = closingIn(line, rest, placeholders);
    if (signed) return signed;
  }
  return bareName(lines, placeholders);
}

function greetingIn(line: Line, isFirst: boolean, hasMore: boolean): Greeting | undefined {
  const opener = OPENER.exec(line.text)?.[0];
  if (opener === undefined) return isFirst ? vocative(line, hasMore) : undefined;
  const after = line.text.slice(opener.length);
  const addressee = addresseeOf(after);
  const isShort = /^(?:to|attn|attention)$/i.test(opener);
  if (isShort && !/^ (?:whom|the|all|mr|ms|mrs|dr|\p{Lu})/iu.test(after)) return undefined;
  if (isShort && (!hasMore || addressee.length < after.trimEnd().length - 1)) return undefined;
  return {
    start: line.start,
    end: line.start + opener.length + addressee.length,
    named: isNamed(addressee),
  };
}

/** `Ana,` or `Ms. Patel:` on a line of its own, or a few words and a name: `Knock knock, Celeste.` */
function vocative(line: Line, hasMore: boolean): Greeting | undefined {
  if (!hasMore) return undefined;
  const name =
    /^((?:[\p{L}\p{M}'.-]+ ?){1,4})[,:!—]$/u.exec(line.text)?.[1] ??
    /^[^,.]{2,30}, ((?:\p{Lu}[\p{L}\p{M}'-]+ ?){1,2})[.!,:]$/u.exec(line.text)?.[1];
  if (name === undefined || !/^\p{Lu}|^\p{Lo}/u.test(name) || !isNamed(name)) return undefined;
  return { start: line.start, end: line.end, named: true };
}

/** What follows the opener, up to where the greeting ends: ` Ana and Ben,` of ` Ana and Ben, thank you for …`. */
function addresseeOf(after: string): string {
  if (after.length < 90 && /[,:!—;-]$/.test(after) && !/[.?!] \p{L}{2,}.* \p{L}/u.test(after)) return after;
  const stop =
    /^[ ,]*[^,:!?;—.\n]{0,60}(?:(?<=(?: |^)(?:mr|mrs|ms|mx|dr|prof|rev|st|hon|\p{L}))\.[^,:!?;—.\n]{0,60}){0,3}/iu.exec(
      after,
    )?.[0] ?? '';
  if (stop.length === after.length || stop.split(' ').length <= 6) {
    if (stop.length < after.length || stop.trim().split(' ').length <= 6) return after.slice(0, stop.length + 1);
  }
  const names = /^[ ,]*(?:(?:mr|mrs|ms|mx|dr|prof)\.? )?(?:\p{Lu}[\p{L}\p{M}'-]+ ?){0,2}/iu.exec(after)?.[0] ?? '';
  return names;
}

function isNamed(addressee: string): boolean {
  return addressee
    .split(/,| and | & |\/|;|\+/)
    .map((part) =>
      part
        .replace(/[^\p{L}\p{M}\p{N}' .-]/gu, ' ')
        .split(/[ .]+/)
        .filter(Boolean),
    )
    .some((words) => {
      const titled = words.findIndex((word, index) => TITLE.test(word) && isNameWord(words[index + 1]));
      if (titled >= 0) return true;
      if (words.length === 0 || words.length > 4 || words.some((word) => NOBODY.test(word))) return false;
      return isNameWord(words[0]) || (words.length <= 2 && words.every((word) => /^[\p{L}'-]{2,}$/u.test(word)));
    });
}

function isNameWord(word: string | undefined): boolean {
  return word !== undefined && !NOBODY.test(word) && /^[\p{Lu}\p{Lo}]|^[dl]['’]/u.test(word);
}

function closingIn(line: Line, rest: readonly Line[], placeholders: readonly Span[]): SignOff | undefined {
  const words = line.text.split(' ').length;
  const known = isClosing(line.text);
  const next = rest[0];
  if (known && next && rest.length <= 8 && rest.slice(1).every((each) => isSignature(each.text))) {
    const name = isName(next.text, true) && !placeholders.some((hole) => overlaps(hole, next));
    if (name || rest.every((each) => isSignature(each.text)))
      return { start: line.start, end: name ? next.end : line.end, closing: true, name };
  }
  if (
    !known &&
    next &&
    words <= 7 &&
    line.text.endsWith(',') &&
    isName(next.text, false) &&
    rest.slice(1).every((each) => isSignature(each.text))
  ) {
    const name = !placeholders.some((hole) => overlaps(hole, next));
    return { start: line.start, end: next.end, closing: true, name };
  }
  return next === undefined || rest.every((each) => isSignature(each.text))
    ? inlineClosing(line, placeholders)
    : undefined;
}

/** `Thank you for the tour.` is a sentence; `Thank you again!` and `Looking forward to it,` close a letter. */
function isClosing(text: string): boolean {
  const words = text.split(' ').length;
  return CLOSING.test(text) && words <= (/[.!?]$/.test(text) ? 3 : 8);
}

/** `… from you. Best, Ana`: the closing and the name at the end of a line. */
function inlineClosing(line: Line, placeholders: readonly Span[]): SignOff | undefined {
  const tail = /(?:^|[.!?)] ?)([\p{L}' ]{2,40}[,—!.-]? ?(?:- ?)?)((?:\p{Lu}[\p{L}\p{M}'.-]* ?){1,3})\.?$/u.exec(
    line.text,
  );
  const closing = tail?.[1];
  const name = tail?.[2];
  if (tail && closing && name && CLOSING.test(closing) && isName(name, true)) {
    const start = line.end - (closing.length + name.length) - (line.text.endsWith('.') && !name.endsWith('.') ? 1 : 0);
    const span = { start, end: line.end };
    return { ...span, closing: true, name: !placeholders.some((hole) => overlaps(hole, span)) };
  }
  const alone = line.text.split(' ').length <= 6 && CLOSING.test(line.text) && /[,—-]$/.test(line.text);
  return alone ? { start: line.start, end: line.end, closing: true, name: false } : undefined;
}

/** A name as the last line, with or without a dash, but no closing phrase. */
function bareName(lines: readonly Line[], placeholders: readonly Span[]): SignOff | undefined {
  for (let index = lines.length - 1; index >= Math.max(1, lines.length - 6); index -= 1) {
    const line = lines[index];
    if (!line || !isSignature(line.text)) return undefined;
    const before = lines[index - 1];
    const endsBody = before !== undefined && /[.!?)"”]$|\p{Extended_Pictographic}$/u.test(before.text);
    if (
      endsBody &&
      isName(line.text.replace(/^[-—~ ]+/, ''), false) &&
      !placeholders.some((hole) => overlaps(hole, line))
    )
      return { start: line.start, end: line.end, closing: false, name: true };
  }
  return undefined;
}

function isName(text: string, afterClosing: boolean): boolean {
  const bare = text
    .replace(/^[-—~ ]+/, '')
    .replace(/\(.{1,20}\)/, ' ')
    .replace(/,.{1,30}$/, '')
    .replace(/[.,! ]+$/, '')
    .trim();
  const words = bare.split(/ +/);
  if (bare === '' || words.length > 5 || /\d|[?@:]/.test(bare) || words.some((word) => NOBODY_SIGNS.test(word)))
    return false;
  if (words.every((word) => NAME_WORD.test(word))) return /[\p{L}]/u.test(bare);
  return afterClosing && words.length <= 2 && words.every((word) => /^[\p{Ll}'-]{2,}$/u.test(word));
}

const NOBODY_SIGNS =
  /^(?:the|your|you|my|thanks|thank|regards|sincerely|best|yours|cheers|yes|no|hello|hi|dear|please|soon|looking|sent|name|signature|enc|encl|enclosures?|attachments?|cc|ps|p\.s|call)$/i;

/** A line under the name: title, phone, links, or anything short that is no sentence. */
function isSignature(text: string): boolean {
  return PHONE_OR_LINK.test(text)
    ? text.length < 120
    : (text.split(' ').length <= 7 && !/[?]$|\p{L}{3,}[.!]$/u.test(text)) || isName(text, false);
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
