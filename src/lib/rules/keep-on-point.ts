import { exclamationMarks, paragraphs, words, type Rule } from './rule.ts';

export const keepOnPointFigures = {
  mostWords: words(250, { own: 'Our reading of “a few paragraphs at most”.' }),
  mostParagraphs: paragraphs(5, { own: 'Our reading of “a few paragraphs at most”.' }),
  /** A thank-you shorter than this is worth a second look. */
  fewWords: words(40, { own: 'Thanks, one detail and one sentence about you rarely fit in less.' }),
  /** Above this we suggest a cut; nobody is turned down for it. */
  manyWords: words(200, { range: [125, 250], sources: ['boomerang-2016', 'faraday'] }),
  exclamationMarks: exclamationMarks(3, { own: 'One is warm; three or more read as shouting.' }),
} as const satisfies Rule['figures'];

export const keepOnPoint = {
  id: 'keep-on-point',
  kind: 'do',
  title: 'Keep on point',
  gist: 'Thanks, interest, one or two things from the talk, what you bring. Then stop.',
  figures: keepOnPointFigures,
  sources: ['redfish', 'iowa-state', 'northeastern-2016', 'boomerang-2016'],
} as const satisfies Rule;
