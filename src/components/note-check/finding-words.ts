import type { Finding } from '../../lib/index.ts';
import type { NoteWords } from './note-words.ts';

/** A finding for the short list, and in a sentence. */
export type FindingWords = { readonly todo: string; readonly said: string };

/** `quoted` are the words of the note that the finding rests on, empty where there are none. */
export function findingWords(finding: Finding, quoted: string, { figures }: NoteWords): FindingWords {
  const about = finding.about ?? '';
  switch (finding.code) {
    case 'attachment-promised':
      return { todo: 'Attach what you promise', said: 'The note promises an attachment. Attach it before you send.' };
    case 'owed-missing':
      return {
        todo: `Mention “${about}”`,
        said: `They asked for “${about}”, and the note does not mention it. Bring it, or say when it comes.`,
      };
    case 'recipient-misspelt':
      return {
        todo: `Check the name “${quoted}”`,
        said: `You gave the name “${about}”, and the note says “${quoted}”. A name spelled right is half of a greeting.`,
      };
    case 'other-company':
      return {
        todo: `Check the company “${quoted}”`,
        said: `You gave the company “${about}”, and the note says “${quoted}”. Make sure that it is the one you mean.`,
      };
    case 'short':
      return {
        todo: 'Add a sentence or two',
        said: `It is under ${figures.fewWords}. Thanks, one detail from the talk and one sentence about you rarely fit in less.`,
      };
    case 'long':
      return {
        todo: 'Cut a sentence or two',
        said: `It is over ${figures.manyWords}. Nobody is turned down for that, but a shorter note is read to its end.`,
      };
    case 'no-subject':
      return {
        todo: 'Give it a subject line',
        said: 'An email wants a subject. “Thank you”, and what for, is enough.',
      };
    case 'near-copy':
      return {
        todo: 'Make each note its own',
        said: 'Two of the notes say nearly the same. Interviewers compare them: give each reader a detail of their own.',
      };
  }
}
