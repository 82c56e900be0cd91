import { onMount } from 'solid-js';

/** Asks before something is deleted. Escape and the second button, where the keyboard is at first, leave everything as it is. */
export default function ConfirmDialog(props: {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onClose: () => void;
}) {
  let dialog!: HTMLDialogElement;
  let keep!: HTMLButtonElement;
  onMount(() => {
    dialog.showModal();
    keep.focus();
  });
  return (
    <dialog ref={dialog} class="confirm sheet" aria-labelledby="confirm-question" onClose={() => props.onClose()}>
      <p id="confirm-question">{props.question}</p>
      <form method="dialog" class="actions">
        <button
          type="submit"
          onClick={() => {
            props.onYes();
          }}
        >
          {props.yes}
        </button>
        <button ref={keep} type="submit" class="line">
          Keep
        </button>
      </form>
    </dialog>
  );
}
