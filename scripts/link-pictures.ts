import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import type { AstroIntegration } from 'astro';
import satori from 'satori';

/** What stands on a picture. */
export type Picture = {
  readonly title: string;
  readonly description: string;
  /** Above the title: "Do · rule 2 of 9". */
  readonly kicker: string;
  /** The color of the pencil. */
  readonly verdict: 'keep' | 'cut' | 'none';
};

/** Raise it where the drawing changes, so that no picture of before is taken from the cache. */
const VERSION = 1;
const CACHE = fileURLToPath(new URL('../.cache/pictures/', import.meta.url));
const WIDTH = 1200;
const HEIGHT = 630;
/** The light theme of `src/styles/tokens.css`. */
const INK = { paper: '#fbfbf8', ink: '#1b1e23', soft: '#50575f', keep: '#1d4e9e', cut: '#b02a1c', none: '#7a817c' };

/** Draws the picture that a link preview shows, for each built page that names one. Those drawn before come from the cache. */
export function linkPictures(): AstroIntegration {
  return {
    name: 'link-pictures',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(join(folder, file), 'utf8');
          const path = /<meta property="og:image" content="[^"]*?\/(pictures\/[^"]+)"/.exec(html)?.[1];
          if (!path) continue;
          const target = join(folder, path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, await fromCache(readPicture(html)));
        }
      },
    },
  };
}

/** What the page says of itself. */
export function readPicture(html: string): Picture {
  const meta = (name: string) =>
    decode(new RegExp(`<meta property="og:${name}" content="([^"]*)"`).exec(html)?.[1] ?? '');
  const [, classes = '', kicker = ''] = /<p class="kicker([^"]*)"[^>]*>([\s\S]*?)<\/p>/.exec(html) ?? [];
  return {
    title: meta('title'),
    description: meta('description'),
    kicker: decode(
      kicker
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
    verdict: classes.includes('keep') ? 'keep' : classes.includes('cut') ? 'cut' : 'none',
  };
}

/** The picture as a PNG of 1200 by 630. */
export async function drawPicture({ title, description, kicker, verdict }: Picture): Promise<Buffer> {
  const line = (style: object, children: unknown) => ({
    type: 'div',
    props: { style: { display: 'flex', ...style }, children },
  });
  const stroke = INK[verdict];
  const picture = line(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      padding: '64px 80px',
      flexDirection: 'column',
      justifyContent: 'space-between',
      backgroundColor: INK.paper,
      color: INK.ink,
      fontFamily: 'Newsreader',
      borderLeft: `20px solid ${stroke}`,
    },
    [
      line({ fontSize: 40, fontWeight: 600, alignItems: 'center' }, [
        'Afterword',
        line({ width: 26, height: 4, marginLeft: 5, backgroundColor: INK.cut }, []),
      ]),
      line({ flexDirection: 'column' }, [
        line({ fontSize: 32, color: stroke, fontWeight: 600 }, kicker),
        line(
          {
            fontSize: title.length > 40 ? 68 : 84,
            fontWeight: 600,
            lineHeight: 1.08,
            letterSpacing: -1.5,
            marginTop: 12,
          },
          title,
        ),
      ]),
      line({ fontSize: 30, fontWeight: 400, lineHeight: 1.4, color: INK.soft }, description),
    ],
  );
  const svg = await satori(picture as Parameters<typeof satori>[0], {
    width: WIDTH,
    height: HEIGHT,
    fonts: [face(400), face(600)],
  });
  return new Resvg(svg).render().asPng();
}

async function fromCache(picture: Picture): Promise<Buffer> {
  const name = createHash('sha256')
    .update(JSON.stringify([VERSION, picture]))
    .digest('hex');
  const file = join(CACHE, `${name}.png`);
  if (existsSync(file)) return readFileSync(file);
  const png = await drawPicture(picture);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, png);
  return png;
}

function face(weight: 400 | 600) {
  const file = import.meta.resolve(`@fontsource/newsreader/files/newsreader-latin-${weight}-normal.woff`);
  return { name: 'Newsreader', data: readFileSync(fileURLToPath(file)), weight, style: 'normal' as const };
}

function decode(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
