import { flatten } from './flatten.ts';
import { readGreeting, readSignOff, type Greeting, type Line, type SignOff } from './letter.ts';
import { readPlaceholders } from './placeholders.ts';
import type { Span } from './question.ts';
import { readSentences, type Sentence } from './sentence.ts';

/** A note taken apart. Offsets are UTF-16 offsets into the text as it was given. */
export type Draft = {
  readonly text: string;
  readonly subject: string;
  /** The text made plain, character for character, up to where an older message is quoted. */
  readonly flat: string;
  readonly greeting: Greeting | undefined;
  readonly signOff: SignOff | undefined;
  /** From after the greeting to before the sign-off. */
  readonly body: Span;
  readonly paragraphs: readonly Span[];
  /** The sentences of the body, then those of a postscript. */
  readonly sentences: readonly Sentence[];
  readonly subjectSentences: readonly Sentence[];
  readonly placeholders: readonly Span[];
  /** Words of the body; words of a language written without spaces count by the space, so too few. */
  readonly words: number;
};

const WORD = /[\p{L}\p{N}][^\s—/]*/gu;
/** Where a mail program begins the older message. */
const QUOTED =
  /^(?:-{2,} ?(?:original|forwarded) message|_{10,}$|on .{6,90} wrote:$|from: .+|begin forwarded message)/i;
const HEADER = /^(?:subject|to|from|cc|bcc|date|sent) ?: ?(?=\S)/i;

/** Takes a note apart. Any text is a note, the empty one too; never throws; time grows with its length. */
export function readDraft(text: string, subject = ''): Draft {
  const whole = flatten(text);
  const { lines, flat, headerSubject } = cutToNote(readLines(whole), whole);
  const flatSubject = flatten(subject);
  const placeholders = readPlaceholders(flat);
  const greeting = readGreeting(lines, placeholders);
  const afterGreeting = lines.filter((line) => line.start >= (greeting?.end ?? 0));
  const postscript = afterGreeting.findLastIndex((line) => /^p\.? ?p?\.?s\b/i.test(line.text));
  const letter = postscript > 0 ? afterGreeting.slice(0, postscript) : afterGreeting;
  const signOff = readSignOff(
    greeting ? letter : lines.slice(0, postscript > 0 ? postscript : lines.length),
    placeholders,
  );
  const body = bodyOf(flat, lines, greeting, signOff, postscript > 0 ? afterGreeting[postscript]?.start : undefined);
  const paragraphs = readParagraphs(flat, body);
  const tail = postscript > 0 ? afterGreeting.slice(postscript) : [];
  return {
    text,
    subject: headerSubject?.text ?? subject,
    flat,
    greeting,
    signOff,
    body,
    paragraphs,
    sentences: [
      ...paragraphs.flatMap(({ start, end }) => readSentences(flat, start, end)),
      ...tail.flatMap(({ start, end }) => readSentences(flat, start, end)),
    ],
    subjectSentences: headerSubject
      ? readSentences(flat, headerSubject.start, headerSubject.end)
      : readSentences(flatSubject, 0, flatSubject.length, 'subject'),
    placeholders: [...readPlaceholders(flatSubject, 'subject'), ...placeholders],
    words: countWords(flat.slice(body.start, body.end)),
  };
}

/** The sentences of the body that hold no blank. */
export function withoutHoles({ sentences, placeholders }: Draft): Sentence[] {
  const holes = placeholders.filter((hole) => hole.in === undefined);
  return sentences.filter(({ start, end }) => !holes.some((hole) => hole.start < end && start < hole.end));
}

/** Words as a word processor counts them: what stands between spaces and holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function readLines(flat: string): Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of flat.split('\n')) {
    const text = raw.trim();
    if (text !== '') {
      const start = offset + raw.indexOf(text);
      lines.push({ start, end: start + text.length, text });
    }
    offset += raw.length + 1;
  }
  return lines;
}

type Cut = { readonly lines: readonly Line[]; readonly flat: string; readonly headerSubject: Line | undefined };

/** Leaves out what is not the note: mail headers above it, quoted lines, and the older message below it. */
function cutToNote(lines: readonly Line[], whole: string): Cut {
  let firstOwn = 0;
  while (HEADER.test(lines[firstOwn]?.text ?? '')) firstOwn += 1;
  const header = lines.slice(0, firstOwn).find(({ text }) => /^subject/i.test(text));
  const quotedAt = lines.findIndex(({ text }, index) => index > firstOwn && isQuoteStart(text, lines[index + 1]?.text));
  const kept = lines.slice(firstOwn, quotedAt < 0 ? undefined : quotedAt).filter(({ text }) => !text.startsWith('>'));
  const end = kept.at(-1)?.end ?? 0;
  const parts: string[] = [];
  let at = 0;
  for (const line of kept) {
    parts.push(whole.slice(at, line.start).replace(/[^\n]/g, ' '), line.text);
    at = line.end;
  }
  return {
    lines: kept,
    flat: parts.join('').slice(0, end),
    headerSubject: header && {
      ...header,
      start: header.start + (HEADER.exec(header.text)?.[0].length ?? 0),
      text: header.text.replace(HEADER, ''),
    },
  };
}

function isQuoteStart(text: string, next = ''): boolean {
  return QUOTED.test(text) || (/^on .{6,90}$/i.test(text) && /^[^.]{0,90}\bwrote:$/.test(next));
}

function bodyOf(
  flat: string,
  lines: readonly Line[],
  greeting: Greeting | undefined,
  signOff: SignOff | undefined,
  postscript: number | undefined,
): Span {
  const start = greeting?.end ?? lines[0]?.start ?? 0;
  const end = Math.max(start, signOff?.start ?? postscript ?? flat.length);
  return { start, end };
}

/**
 * Blocks between blank lines. Where a letter has none, every line that ends a sentence ends a paragraph:
 * some mail programs send one newline between paragraphs, others break every line.
 */
function readParagraphs(flat: string, { start, end }: Span): Span[] {
  const body = flat.slice(start, end);
  const hasBlankLines = /\S *\n(?: *\n)+ *\S/.test(body);
  const between = hasBlankLines ? /\n *\n/g : /\n+/g;
  const blocks: Span[] = [];
  let from = 0;
  for (const { 0: gap, index } of body.matchAll(between)) {
    if (!hasBlankLines && !/[.!?:)"][ ]*$/.test(body.slice(Math.max(0, index - 8), index))) continue;
    blocks.push({ start: from, end: index });
    from = index + gap.length;
  }
  blocks.push({ start: from, end: body.length });
  return blocks
    .map((block) => trimSpan(body, block))
    .filter((block) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(body.slice(block.start, block.end)))
    .map((block) => ({ start: block.start + start, end: block.end + start }));
}

function trimSpan(body: string, { start, end }: Span): Span {
  const inside = body.slice(start, end);
  const leading = inside.length - inside.trimStart().length;
  return { start: start + leading, end: Math.max(start + leading, start + inside.trimEnd().length) };
}
