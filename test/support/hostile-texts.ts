/** Texts that break careless code: each piece of mischief, in each of the shapes in which it can come. */

const MISCHIEF = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '<svg/onload=hit()>',
  '"><b>',
  "'-hit()-'",
  'javascript:hit()',
  'data:text/html,<script>hit()</script>',
  '{{constructor.constructor("hit()")()}}',
  '${hit()}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '\ud83d',
  '\udc4d',
  '\ud83d\ud83d',
  '\u0000',
  '\u202e',
  '\u200b',
  '%',
  '%E0%A4%A',
  '%00',
  '%u0041',
  'NaN',
  '-0',
  '1e309',
  '9999-99-99',
  '2026-02-30T25:61',
  '-271821-04-20',
  '../../etc/passwd',
  'a'.repeat(50_000),
  '🧵'.repeat(5_000),
  'é'.normalize('NFD').repeat(5_000),
  '['.repeat(20_000),
  '{"a":'.repeat(5_000),
  '\n'.repeat(20_000),
  '('.repeat(5_000),
] as const;

/** How mischief comes: alone, in a link, in a kept file, in a note. */
const SHAPES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `#v=1&ended=${text}&tz=America/New_York&said=unknown&region=US`,
  (text) => `#v=1&ended=2026-11-20T15:30&tz=${text}&said=date:2026-12-04&region=${text}`,
  (text) => `#v=1&${text}=${text}&ended=2026-11-20T15:30`,
  (text) => `#v=999&ended=${encodeURIComponent(text.slice(0, 200).toWellFormed())}`,
  (text) => JSON.stringify({ format: 'afterword-plans', version: 1, plans: [{ name: text, link: text }] }),
  (text) => JSON.stringify({ format: 'afterword-plans', version: 1, [text]: text, plans: [text] }),
  (text) => JSON.stringify({ format: 'afterword-plans', version: 2, plans: text }),
  (text) => JSON.stringify({ form: { kind: 'thank-you', medium: 'email', text, [text]: text }, own: { [text]: text } }),
  (text) => `Dear ${text},\n\nThank you for ${text}.\n\nBest,\n${text}`,
];

/** Every piece of mischief in every shape: several hundred texts, the same each time. */
export const HOSTILE_TEXTS: readonly string[] = MISCHIEF.flatMap((text) => SHAPES.map((shape) => shape(text)));
