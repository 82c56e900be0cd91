import { For, Show } from 'solid-js';
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
  const quotes = () => quotesOf(props.note, props.spans, props.id);
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
      {quotes().length > MOST_QUOTES ? `and ${quotes().length - MOST_QUOTES} more. ` : ''}
    </>
  );
}
