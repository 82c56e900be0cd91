import type { Answer, Ask, Question } from '../question.ts';
import { thanks, thanksAsk } from './thanks.ts';
import { interest, interestAsk } from './interest.ts';
import { specific, specificAsk } from './specific.ts';
import { value, valueAsk } from './value.ts';
import { brief, briefAsk } from './brief.ts';
import { greeting, greetingAsk } from './greeting.ts';
import { signoff, signoffAsk } from './signoff.ts';
import { placeholder, placeholderAsk } from './placeholder.ts';
import { giftOrSocial, giftOrSocialAsk } from './gift_or_social.ts';
import { boasting, boastingAsk } from './boasting.ts';
import { pressure, pressureAsk } from './pressure.ts';
import { defensive, defensiveAsk } from './defensive.ts';
import { negative, negativeAsk } from './negative.ts';
import { casual, casualAsk } from './casual.ts';
import { pay, payAsk } from './pay.ts';

/** The questions with their wording only, for a page that asks them: no detector comes along. */
export const QUIZ = [
  thanksAsk,
  interestAsk,
  specificAsk,
  valueAsk,
  briefAsk,
  greetingAsk,
  signoffAsk,
  placeholderAsk,
  giftOrSocialAsk,
  boastingAsk,
  pressureAsk,
  defensiveAsk,
  negativeAsk,
  casualAsk,
  payAsk,
] as const satisfies readonly Ask[];

/** The fifteen questions, in the order they are asked. */
export const QUESTIONS = [
  thanks,
  interest,
  specific,
  value,
  brief,
  greeting,
  signoff,
  placeholder,
  giftOrSocial,
  boasting,
  pressure,
  defensive,
  negative,
  casual,
  pay,
] as const satisfies readonly Question[];

/** Stable: pages, links, tests and saved answers use it. */
export type QuestionId = (typeof QUIZ)[number]['id'];

/** What is known of a note, by question; a question left out is unanswered. */
export type Answers = Readonly<Partial<Record<QuestionId, Answer>>>;
