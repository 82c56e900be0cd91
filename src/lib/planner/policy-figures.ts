import { callYourRecruiterFigures } from '../rules/call-your-recruiter.ts';
import { dontBeImpatientFigures } from '../rules/dont-be-impatient.ts';
import { listenToFeedbackFigures } from '../rules/listen-to-feedback.ts';
import { paperOrEmailFigures } from '../rules/paper-or-email.ts';
import { respectProtocolFigures } from '../rules/respect-protocol.ts';
import type { Figure } from '../rules/rule.ts';
import { sendAThankYouFigures } from '../rules/send-a-thank-you.ts';

/** Which figure of which rule each policy key reads. */
export const POLICY_FIGURES = {
  'recruiterCall.aim': callYourRecruiterFigures.aim,
  'thankYou.opens': sendAThankYouFigures.opens,
  'thankYou.aim': sendAThankYouFigures.aim,
  'thankYou.sameDay': sendAThankYouFigures.sameDay,
  'thankYou.limit': sendAThankYouFigures.limit,
  'checkIn.unpromised': respectProtocolFigures.unpromised,
  'checkIn.patient': respectProtocolFigures.patient,
  'checkIn.grace': respectProtocolFigures.grace,
  'checkIn.spacing': dontBeImpatientFigures.spacing,
  'checkIn.most': dontBeImpatientFigures.most,
  'offer.lead': respectProtocolFigures.lead,
  'rejection.reply': listenToFeedbackFigures.reply,
} as const satisfies Record<string, Figure>;

/** Every figure, the two that stand in for another in a special case included. */
export type FigureKey = keyof typeof POLICY_FIGURES;

/** What a reason names: at a patient pace, and where they decide the same day, the key of the figure that was stood in for. */
export type PolicyKey = Exclude<FigureKey, 'thankYou.sameDay' | 'checkIn.patient'>;

/** What a plan counts with besides, and no policy changes. */
const FIXED_FIGURES = {
  'recruiterCall.lastEnd': callYourRecruiterFigures.lastEnd,
  'recruiterCall.closes': callYourRecruiterFigures.closes,
  'recruiterCall.opens': callYourRecruiterFigures.opens,
  'recruiterCall.nextDay': callYourRecruiterFigures.nextDay,
  'paper.takes': paperOrEmailFigures.paperTakes,
} as const satisfies Record<string, Figure>;

/** Every figure that a plan counts with, as a plain number: hours, business days, check-ins, minutes after midnight. */
export type PlanFigures = Readonly<Record<FigureKey | keyof typeof FIXED_FIGURES, number>>;

/** The rules' own figures. */
export function figuresOfRules(): PlanFigures {
  const figures = Object.entries<Figure>({ ...POLICY_FIGURES, ...FIXED_FIGURES });
  return Object.fromEntries(figures.map(([key, { value }]) => [key, value])) as PlanFigures;
}
