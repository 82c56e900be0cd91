import type { Draft } from './draft.ts';
import { phrase } from './phrase.ts';
import type { NoteKind, Span } from './question.ts';
import { fits } from './sentence.ts';

/** The small language of a gracious reply: thanks, regret that blames nobody, good wishes, another time. */
const GRACIOUS = /* @__PURE__ */ phrase(`
  thank*|grateful|gratitude|appreciat*|understand*|glad|happy|pleas*|delighted|enjoy*|pleasure|wish*|luck|hop(e|es|ing)|best|keep|mind|future|consider*|apply|again|opening*|vacanc*|interest*|admire|learn*|useful|right|agree*|fair*|improve*|help*|sorry|sad|disappoint*|love|welcome|kind*|respect|congrat*|success|touch|well|good|great|easy|hard feelings|could you|point*|advice|work on|chose|choice|recall|background|experience|paths|course|signed up|i have (begun|already|asked|rewritten|booked)|gutted
`);
/** That of a patient check-in: what it is about, interest, a question, no hurry. */
const PATIENT = /* @__PURE__ */ phrase(`
  thank*|grateful|appreciat*|understand*|glad|happy|delighted|thrilled|enjoy*|wish*|hop(e|es|ing)|best|interest*|keen|enthusias*|excit*|eager|love|forward|follow*|check*|ask|wonder*|wanted to|writing|status|update|news|any word|timeline|let me know|could you|would you|may i|might|possible|when you|no (rush|hurry|problem)|please do|kindly|available|start|provide|send|met|spoke|talked|interviewed|mentioned|welcome|whenever|POST|decision|offer|choose|prefer|join*|apologi*|sorry|holiday|busy
`);
/** Somebody else is in it, or nobody is. */
const OTHERS_IN = /* @__PURE__ */ phrase('THEM|your|somebody|someone|nobody|people|everyone|his|her|their|he|she|him');
const SELF_IN = /* @__PURE__ */ phrase('i|me|my|myself');

/** What a note says outside the manners of its kind. */
export type Rough = {
  readonly spans: readonly Span[];
  /** How many of them speak of the reader or of others, and not of the writer alone. */
  readonly ofOthers: number;
  /** The sentences in all. */
  readonly of: number;
};

/**
 * Good replies and good check-ins say much the same things, and a rough one is told by what they never say.
 * A thank-you tells of anything, so nothing in it is rough by this measure.
 */
export function readRough({ sentences }: Draft, kind: NoteKind): Rough {
  const manners = kind === 'reply' ? GRACIOUS : kind === 'check-in' ? PATIENT : undefined;
  const rough = sentences.filter((sentence) => manners && !fits(sentence, manners));
  return {
    spans: rough.map(({ start, end }) => ({ start, end })),
    ofOthers: rough.filter((sentence) => fits(sentence, OTHERS_IN) || !fits(sentence, SELF_IN)).length,
    of: sentences.length,
  };
}
