import type { Finding } from '../../lib/index.ts';
import { findingWords } from './finding-words.ts';
import { keyOf, LEVELS, pointsAtWords } from './marks.ts';
import type { NoteView } from './note-view.ts';
import QuoteList from './QuoteList.tsx';

type Props = {
  readonly view: NoteView;
  readonly finding: Finding;
  readonly number: number;
  readonly isDismissed: boolean;
  readonly onDismiss: (key: string) => void;
};

/** Something worth a look that is no question. The person may set it aside. */
export default function FindingItem(props: Props) {
  const key = () => keyOf(props.finding);
  const level = () => LEVELS[props.finding.level];
  return (
    <li class="question" id={`line-${key()}`} data-state={props.isDismissed ? 'fine' : props.finding.level}>
      <p class="said">
        <span class={`number ${props.isDismissed ? '' : level().verdict}`}>{props.number}</span> <b>{level().word}</b>{' '}
        {findingWords(props.finding, props.view.checked, props.view.words).said}{' '}
        <QuoteList
          id={key()}
          note={props.view.checked}
          spans={pointsAtWords(props.finding) ? props.finding.evidence : []}
          marked={!props.isDismissed}
        />
        <button
          type="button"
          class="plain"
          aria-pressed={props.isDismissed}
          onClick={() => {
            props.onDismiss(key());
          }}
        >
          It is fine as it is
        </button>
      </p>
    </li>
  );
}
