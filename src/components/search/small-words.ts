import { wordsOf } from './stem.ts';

/** Words that stand in every question and tell none apart; some as people type them in a hurry, without the apostrophe. */
const SMALL_WORDS = new Set(
  (
    'a about am an and any are arent as at be been but by can cant could couldnt did didn didnt do does doesn ' +
    'doesnt don dont for from get got had hadnt has hasnt have haven havent he her hes him his how i id if im in ' +
    'into is isn isnt it its ive just ll me my no not of on one or our re s she shes should shouldnt so some t ' +
    'than that thats the their them then there theres these they theyre theyve this to too us ve was wasnt we ' +
    'were werent what whats when which who whom why will with wont would wouldnt you your youre yours youve'
  ).split(' '),
);

/** The words of a question without those that every question has; all of them where nothing would be left. */
export function wordsThatMatter(typed: string): readonly string[] {
  const words = wordsOf(typed);
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
