import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The license of the generated files, with the credits that it asks for. */
export function license(): string {
  const manifest = createRequire(import.meta.url).resolve('date-holidays/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  const original = readFileSync(join(dirname(manifest), 'LICENSE'), 'utf8');
  const sources = /<attribution>\s*([\s\S]*?)\s*<\/attribution>/.exec(original)?.[1];
  if (!sources) throw new Error('date-holidays/LICENSE lists no sources: credit them another way');
  return `The holiday data in this folder is licensed under the Creative Commons
Attribution-ShareAlike 3.0 license (CC BY-SA 3.0):
<https://creativecommons.org/licenses/by-sa/3.0/>

It is made from the data of date-holidays ${version}, copyright (c) 2015-present
commenthol, <https://github.com/commenthol/date-holidays>, CC BY-SA 3.0.

Changed: cut to the public holidays of some years, worked out to dates, joined by
region, and corrected where ../corrections.ts says so.

This license holds for the data files here, not for the rest of the project.

date-holidays names these sources:

${sources}
`;
}
