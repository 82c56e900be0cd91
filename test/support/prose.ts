import { globSync, readFileSync } from 'node:fs';
import { formatFigure, formatRange, RULES, type Figure } from '../../src/lib/index.ts';

/** A text of the guide, without its head. */
export type ProseFile = { readonly file: string; readonly body: string };

/** Every MDX text of the guide. */
export const PROSE: readonly ProseFile[] = globSync('src/content/{rules,situations,pages}/*.mdx')
  .sort()
  .map((file) => ({ file, body: readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, '') }));

/** The paragraphs, points and rows of a text, without what is spoken or quoted as a letter. */
export function blocksOf(body: string): readonly string[] {
  return body
    .replace(/<Script [^>]*>.*?<\/Script>/gs, '')
    .split(/\n{2,}|\n(?=\d+\. |- |\| )/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^\|[ :|-]+\|$/.test(block));
}

/** A text as it is read aloud: figures as they are printed, no tags, no link targets, no table rules. */
export function plainText(body: string): string {
  return body
    .replace(/<Figure rule="([^"]*)" name="([^"]*)"([^>]*)\/>/g, (_, rule: string, name: string, rest: string) => {
      const { figures } = RULES.find(({ id }) => id === rule) ?? { figures: {} };
      const figure = (figures as Readonly<Record<string, Figure>>)[name];
      return figure ? (/\brange\b/.test(rest) ? formatRange(figure) : formatFigure(figure)) : '';
    })
    .replace(/<(?:Script|Aside) title="([^"]*)">/g, '$1.')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\|[ :|-]+\|$/gm, '')
    .replace(/\s*\|\s*$/gm, '.')
    .replace(/^\|\s*/gm, '')
    .replace(/\s+\|\s+/g, '. ')
    .replace(/^#+ (.*)$/gm, '$1.')
    .replace(/\*\*/g, '')
    .replace(/([^.?!:,;”"’)\s])$/gm, '$1.')
    .replace(/^(?:\d+\.|-) /gm, '')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'");
}
