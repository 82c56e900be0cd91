import { expect, test } from 'vitest';
import { drawPicture, readPicture } from '../../scripts/link-pictures.ts';

const HTML =
  '<meta property="og:title" content="Don’t go &quot;overboard&quot;"><meta property="og:description" content="One note &amp; no gifts.">' +
  '<p class="kicker cut" data-pagefind-ignore><svg class="sign"></svg> Don’t · rule 5 of 9 </p>';

test('a picture says what the page says of itself', () => {
  expect(readPicture(HTML)).toEqual({
    title: 'Don’t go "overboard"',
    description: 'One note & no gifts.',
    kicker: 'Don’t · rule 5 of 9',
    verdict: 'cut',
  });
});

test('a picture is a PNG of the size that previews want', { timeout: 60_000 }, async () => {
  const png = await drawPicture(readPicture(HTML));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});
