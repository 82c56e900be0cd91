import { describe, expect, test } from 'vitest';
import { mendWords, unknownWords } from '../../src/components/search/mend-words.ts';

const TEXTS = ['Call your recruiter. The recruiter follows up on interviews.', 'Follow their address.'];

describe('a word is unknown', () => {
  test.each([
    ['recruter', true, 'as nobody says it'],
    ['recruiters', false, 'not in another form'],
    ['following', false, 'not in another form'],
    ['foll', false, 'not where it is too short to tell'],
  ])('%s: %s, %s', (word, isUnknown) => {
    expect(unknownWords([word], TEXTS)).toEqual(isUnknown ? [word] : []);
  });
});

describe('a slip is mended', () => {
  test.each<[typed: string, meant: string | undefined, because: string]>([
    ['recruter', 'recruiter', 'a letter left out'],
    ['folllow', 'follow', 'a letter too many'],
    ['adddezs', undefined, 'not two at once'],
    ['addreds', 'address', 'another letter'],
    ['recriuter', 'recruiter', 'two letters changed about'],
    ['decruiter', undefined, 'not in the first letter'],
    ['zebra', undefined, 'not where nothing is near'],
  ])('%s: %s, %s', (word, meant) => {
    expect(mendWords([word], TEXTS).get(word)).toBe(meant);
  });

  test('into the word that is said most often', () => {
    expect(mendWords(['recruitet'], ['recruited, recruiter, recruiter']).get('recruitet')).toBe('recruiter');
  });
});
