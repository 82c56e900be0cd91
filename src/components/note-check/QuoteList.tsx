import { createMemo, Index, Show } from 'solid-js';
import type { Span } from '../../lib/index.ts';
import type { Note } from './checker.ts';
import { quotesOf } from './quotes.ts';

const MOST_QUOTES = 2;

type Props = {
  readonly id: string;
  readonly note: Note | undefined;
  readonly spans: readonly Span[];
  /** Do the words carry a mark in the letter? Then each quote leads to it. */
  readonly marked: boolean;
};

/** The words that an answer rests on. */
export default function QuoteList(props: Props) {
  const quotes = createMemo(() => quotesOf(props.note, props.spans, props.id));
  return (
    <>
      <Index each={quotes().slice(0, MOST_QUOTES)}>
        {(quote) => (
          <>
            <Show when={props.marked && quote().href} fallback={<q>{quote().text}</q>}>
              {(address) => (
                <a class="quote" href={address()}>
                  <q>{quote().text}</q>
                </a>
              )}
            </Show>{' '}
          </>
        )}
      </Index>
      {quotes().length > MOST_QUOTES ? `and ${quotes().length - MOST_QUOTES} more. ` : ''}
    </>
  );
}
