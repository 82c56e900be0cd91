import { For, Show } from 'solid-js';
import type { Span } from '../../lib/index.ts';
import type { Note } from './checker.ts';
import { anchorOf, DRAWN, runsOf } from './marks.ts';

const MOST_QUOTES = 2;
const LONGEST_QUOTE = 90;
const NO_NOTE: Note = { text: '', subject: '' };

type Props = {
  readonly id: string;
  readonly note: Note | undefined;
  readonly spans: readonly Span[];
  /** Do the words carry a mark in the letter? Then each quote leads to it. */
  readonly marked: boolean;
};

/** The words that an answer rests on. */
export default function Quotes(props: Props) {
  const quotes = () => quotesOf(props.note, props.spans, props.id);
  const more = () => quotes().length - MOST_QUOTES;
  return (
    <>
      <For each={quotes().slice(0, MOST_QUOTES)}>
        {({ text, href }) => (
          <>
            <Show when={props.marked && href} fallback={<q>{text}</q>}>
              {(address) => (
                <a class="quote" href={address()}>
                  <q>{text}</q>
                </a>
              )}
            </Show>{' '}
          </>
        )}
      </For>
      <Show when={more() > 0}>and {more()} more. </Show>
    </>
  );
}

/** The first words quoted, as plain text. */
export function firstQuote(note: Note | undefined, spans: readonly Span[]): string {
  return quotesOf(note, spans, '')[0]?.text ?? '';
}

function quotesOf({ text, subject }: Note = NO_NOTE, spans: readonly Span[], id: string) {
  const inSubject = runsOf(subject, spans, 'subject').map((span, index) => ({
    text: shorten(subject.slice(span.start, span.end)),
    href: `#${anchorOf(id, index + 1, 'subject')}`,
  }));
  const inText = runsOf(text, spans).map((span, index) => ({
    text: shorten(text.slice(span.start, span.end)),
    href: span.end <= DRAWN ? `#${anchorOf(id, index + 1)}` : undefined,
  }));
  return [...inSubject, ...inText];
}

function shorten(text: string): string {
  const line = text.slice(0, 4 * LONGEST_QUOTE).replace(/\s+/g, ' ');
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE).replace(/\s?\S*$/, '')} …`;
}
