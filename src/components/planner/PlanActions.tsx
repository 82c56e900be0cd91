import { createSignal } from 'solid-js';

/** Taking the plan along. */
export default function PlanActions() {
  const [said, setSaid] = createSignal('');
  const copyLink = async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      setSaid('Link copied. It holds your dates, no names.');
    } catch {
      setSaid('The browser did not let us copy. The address bar holds the same link.');
    }
  };
  return (
    <div class="actions">
      <button type="button" onClick={() => void copyLink()}>
        Copy link to this plan
      </button>
      <button
        type="button"
        class="line"
        onClick={() => {
          print();
        }}
      >
        Print
      </button>
      <p role="status">{said()}</p>
    </div>
  );
}
