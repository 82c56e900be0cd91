import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

/** Draws the icons of the installed guide from the favicon: `npm run icons`, after the favicon has changed. */
const PUBLIC = join(import.meta.dirname, '../public');
/** Light, whatever the device's theme: the drawing knows no media queries. */
const mark = readFileSync(join(PUBLIC, 'favicon.svg'), 'utf8').replace(/@media[^{]*\{(?:[^{}]*\{[^}]*\})*\}/, '');
/** A mask may cut off all but the middle four fifths. */
const maskable = mark.replace('viewBox="0 0 32 32"', 'viewBox="-6 -6 44 44"').replace('<rect', '<rect x="-6" y="-6"');

draw('icon-192.png', mark, 192);
draw('icon-512.png', mark, 512);
draw('icon-maskable-512.png', maskable.replace('width="32" height="32"', 'width="44" height="44"'), 512);

function draw(name: string, svg: string, width: number): void {
  writeFileSync(join(PUBLIC, name), new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng());
}
