import { callYourRecruiter } from './call-your-recruiter.ts';
import { dontBeImpatient } from './dont-be-impatient.ts';
import { dontDespair } from './dont-despair.ts';
import { dontGoOverboard } from './dont-go-overboard.ts';
import { keepOnPoint } from './keep-on-point.ts';
import { listenToFeedback } from './listen-to-feedback.ts';
import { paperOrEmail } from './paper-or-email.ts';
import { respectProtocol } from './respect-protocol.ts';
import { sendAThankYou } from './send-a-thank-you.ts';
import type { Rule } from './rule.ts';

/** The nine rules, in the source article's order. */
export const RULES = [
  callYourRecruiter,
  sendAThankYou,
  paperOrEmail,
  keepOnPoint,
  dontGoOverboard,
  dontBeImpatient,
  respectProtocol,
  listenToFeedback,
  dontDespair,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
