import license from '@fontsource/newsreader/LICENSE?raw';

/** The license that the typeface asks to travel with it. */
export function GET(): Response {
  return new Response(license, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
