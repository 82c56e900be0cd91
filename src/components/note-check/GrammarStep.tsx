import { createEffect, createSignal, For, on, onCleanup, Show } from 'solid-js';
import type { Grammar } from './grammar.ts';
import SlipList from './SlipList.tsx';
import type { Slip } from './slips.ts';

/** How long typing rests before the text is read again, in ms. */
const REST = 500;

/** In UTF-16 units: what the library reads in a second or two. */
const LONGEST = 20_000;

type Props = {
  readonly text: string;
  /** Names that the person typed. */
  readonly names: readonly string[];
  /** The size of the library, in words: "16 MB". */
  readonly size: string;
  /** The site's root, with its final slash. */
  readonly base: string;
  readonly start: () => Promise<Grammar>;
};

/** A step of its own, at the person's wish: nothing is downloaded before the press. */
export default function GrammarStep(props: Props) {
  const [grammar, setGrammar] = createSignal<Grammar>();
  const [slips, setSlips] = createSignal<readonly Slip[]>();
  const [said, setSaid] = createSignal('');

  const read = async (reader: Grammar) => {
    const { text } = props;
    if (text.trim() === '' || text.length > LONGEST) {
      setSlips(undefined);
      setSaid(
        text.trim() === '' ? 'Write or paste your note first.' : 'This is too long for it: paste one note at a time.',
      );
      return;
    }
    try {
      const found = await reader(text, props.names);
      if (text !== props.text) return;
      setSlips(found);
      setSaid(countWords(found));
    } catch {
      setSlips(undefined);
      setGrammar(undefined);
      setSaid('It did not load. Check your connection, and press again.');
    }
  };
  const press = async () => {
    setSaid('Loading. The first time takes a little.');
    try {
      const reader = await props.start();
      setGrammar(() => reader);
      await read(reader);
    } catch {
      setSaid('It did not load. Check your connection, and press again.');
    }
  };
  createEffect(
    on(
      () => [props.text, props.names],
      () => {
        const reader = grammar();
        if (!reader) return;
        const timer = setTimeout(() => void read(reader), REST);
        onCleanup(() => {
          clearTimeout(timer);
        });
      },
      { defer: true },
    ),
  );

  return (
    <div class="fields grammar">
      <p class="hint">
        Your browser may underline slips as you type. <a href="https://writewithharper.com">Harper</a> (
        <a href={`${props.base}licenses/harper.txt`}>license</a>) looks further. It downloads {props.size} once and
        stays on this device; your note does too. It leaves names alone, and takes American and British spelling.
      </p>
      <Show when={!grammar()}>
        <button type="button" class="line" onClick={() => void press()}>
          Check spelling and grammar (downloads {props.size})
        </button>
      </Show>
      <p role="status">{said()}</p>
      <For each={slips() ? [false, true] : []}>
        {(isAdvice) => (
          <SlipList
            title={isAdvice ? 'Advice only' : 'Likely mistakes'}
            slips={(slips() ?? []).filter((slip) => slip.isAdvice === isAdvice)}
          />
        )}
      </For>
    </div>
  );
}

function countWords(slips: readonly Slip[]): string {
  const advice = slips.filter(({ isAdvice }) => isAdvice).length;
  const mistakes = slips.length - advice;
  const first = mistakes === 0 ? 'No mistake found' : `${mistakes} likely ${mistakes === 1 ? 'mistake' : 'mistakes'}`;
  return `${first}${advice > 0 ? `, ${advice} more as advice` : ''}. It may miss some, and may be wrong.`;
}
