import type { Finding, QuestionId } from '../../lib/index.ts';

/** What the note check says about a note. It travels with the page, not in its script; `{gaps}` are filled in there. */
export const TEXTS = {
  verdict: {
    none: 'Your verdict',
    rethink: 'Rethink before you send',
    ready: 'Ready to send',
    nearly: 'Nearly ready',
    nearlyOne: 'Nearly ready: one thing to fix',
    open: 'A few answers to go',
    openOne: 'One answer to go',
  },
  counts: {
    none: 'Paste your note, or answer the questions. The verdict grows with your answers.',
    fix: '{n} to fix',
    consider: '{n} to consider',
    remind: '{n} to remember',
    good: '{n} good',
    open: '{n} to answer',
  },
  /** What to do about a question, in a few words. */
  toDo: {
    thanks: 'Say thank you',
    interest: 'Say that you are interested',
    specific: 'Name one thing from the conversation',
    value: 'Say what you bring',
    brief: 'Make it shorter',
    greeting: 'Greet the reader by name',
    signoff: 'Sign with a closing and your name',
    placeholder: 'Fill in the blanks',
    gift_or_social: 'Leave out the gift or the friend request',
    boasting: 'Trade the praise of yourself for one fact',
    pressure: 'Take out what pushes',
    defensive: 'Take out the argument',
    negative: 'Take out the complaint or the apology',
    casual: 'Say it in plain, whole words',
    pay: 'Leave pay and time off for later',
  } satisfies Record<QuestionId, string> as Readonly<Record<QuestionId, string>>,
  /** What the page says when something happens. */
  says: {
    tooLong:
      'This is longer than a novel, so it is not checked. It stays here as you pasted it; shorten it, and the check goes on.',
    notLoaded:
      'The checker did not load, perhaps because the connection was lost. Your note is still here, and the questions work by hand. The next change of the note tries again.',
    beginning: 'The whole text is checked; only its beginning is drawn here.',
    tooLongToMail: 'It is too long to hand over to a mail program: copy it, and paste it there.',
    copied: 'Note copied.',
    notCopied: 'The browser did not let us copy. Select the note and copy it by hand.',
    cleared: 'Cleared: the note, the answers, and what was kept on this device.',
    notKept: 'The browser keeps nothing more for this page: storage is off or full. Your note is still here.',
    unreadable: 'What was kept here cannot be read, so the page starts empty.',
  },
  /** What stands beneath a field. */
  hints: {
    text: 'It stays in this browser: nothing is sent, and nothing is kept unless you say so below.',
    keep: 'In this browser only, until you clear them here.',
  },
  /** Above the list of what is left to do. */
  left: { ready: 'What would make it ready', better: 'What could make it better' },
  yourTurn: 'Your turn: the checker cannot tell.',
  answerOne: 'Answer the open question',
  answerMore: 'Answer the {n} open questions',
  /** `{about}` is what the person gave, `{quoted}` what the note says. */
  findings: {
    'attachment-promised': {
      toDo: 'Attach what you promise',
      said: 'The note promises an attachment. Attach it before you send.',
    },
    'owed-missing': {
      toDo: 'Mention “{about}”',
      said: 'They asked for “{about}”, and the note does not mention it. Bring it, or say when it comes.',
    },
    'recipient-misspelt': {
      toDo: 'Check the name “{quoted}”',
      said: 'You gave the name “{about}”, and the note says “{quoted}”. A name spelled right is half of a greeting.',
    },
    'other-company': {
      toDo: 'Check the company “{quoted}”',
      said: 'You gave the company “{about}”, and the note says “{quoted}”. Make sure that it is the one you mean.',
    },
    short: {
      toDo: 'Add a sentence or two',
      said: 'It is under {fewWords}. Thanks, one detail from the talk and one sentence about you rarely fit in less.',
    },
    long: {
      toDo: 'Cut a sentence or two',
      said: 'It is over {manyWords}. Nobody is turned down for that, but a shorter note is read to its end.',
    },
    'no-subject': {
      toDo: 'Give it a subject line',
      said: 'An email wants a subject. “Thank you”, and what for, is enough.',
    },
    'near-copy': {
      toDo: 'Make each note its own',
      said: 'Interviewers compare notes: give each reader a detail of their own talk.',
    },
  } satisfies Record<Finding['code'], FindingText> as Readonly<Record<Finding['code'], FindingText>>,
} as const;

export type FindingText = { readonly toDo: string; readonly said: string };
export type Texts = typeof TEXTS;
