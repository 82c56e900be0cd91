import { Show, type JSX } from 'solid-js';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly children: JSX.Element;
};

/** A control with its label, its hint where one may stumble, and what is wrong with it, in words. */
export default function Field(props: Props) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.children}
      <Beneath {...props} />
    </div>
  );
}

/** What stands beneath a control. */
export function Beneath(props: Pick<Props, 'id' | 'hint' | 'error'>) {
  return (
    <>
      <Show when={props.hint}>
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      </Show>
      <Show when={props.error}>
        <p class="error" id={`${props.id}-error`}>
          {props.error}
        </p>
      </Show>
    </>
  );
}

/** The ids of what describes a control; `undefined` where nothing does. */
export function describedBy(id: string, hint: string | undefined, error: string | undefined): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}
