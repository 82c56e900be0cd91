import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** What stands on what, and the contrast that it needs: 7 for text to read at length, 4.5 for any text, 3 for the edge of a field. */
const PAIRS = [
  { on: '--paper', ink: '--ink', least: 7 },
  { on: '--paper', ink: '--ink-soft', least: 7 },
  { on: '--paper', ink: '--keep', least: 7 },
  { on: '--paper', ink: '--cut', least: 4.5 },
  { on: '--paper', ink: '--edge', least: 3 },
  { on: '--sheet', ink: '--ink', least: 7 },
  { on: '--sheet', ink: '--ink-soft', least: 7 },
  { on: '--sheet', ink: '--keep', least: 7 },
  { on: '--sheet', ink: '--cut', least: 4.5 },
  { on: '--sheet', ink: '--edge', least: 3 },
  { on: '--wash', ink: '--ink', least: 7 },
  { on: '--wash', ink: '--ink-soft', least: 4.5 },
  { on: '--wash', ink: '--keep', least: 4.5 },
  { on: '--wash', ink: '--cut', least: 4.5 },
  { on: '--wash', ink: '--edge', least: 3 },
  { on: '--keep-wash', ink: '--ink', least: 7 },
  { on: '--keep-wash', ink: '--ink-soft', least: 4.5 },
  { on: '--keep-wash', ink: '--keep', least: 4.5 },
  { on: '--cut-wash', ink: '--ink', least: 7 },
  { on: '--cut-wash', ink: '--ink-soft', least: 4.5 },
  { on: '--cut-wash', ink: '--cut', least: 4.5 },
  { on: '--ink', ink: '--paper', least: 7 },
  { on: '--ink-soft', ink: '--paper', least: 4.5 },
  { on: '--keep', ink: '--paper', least: 4.5 },
  { on: '--cut', ink: '--paper', least: 4.5 },
] as const;

const colors = readColors(readFileSync('src/styles/tokens.css', 'utf8'));

describe.each(THEMES)('in the %s theme', (theme) => {
  test.each(PAIRS)('$ink on $on reaches $least', ({ on, ink, least }) => {
    expect(contrast(colorOf(ink, theme), colorOf(on, theme))).toBeGreaterThanOrEqual(least);
  });
});

test('black on white is 21, by the definition of the contrast ratio', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
});

test('every color is in the table or is decoration', () => {
  const named = new Set<string>(PAIRS.flatMap(({ on, ink }) => [on, ink]));
  expect([...colors.keys()].filter((name) => !named.has(name))).toEqual(['--line']);
});

function readColors(css: string): ReadonlyMap<string, Readonly<Record<Theme, string>>> {
  const found = css.matchAll(/(--[\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map([...found].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]));
}

function colorOf(name: string, theme: Theme): string {
  const color = colors.get(name);
  if (!color) throw new Error(`tokens.css has no color ${name}`);
  return color[theme];
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
