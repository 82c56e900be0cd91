import license from '../../../node_modules/harper.js/LICENSE?raw';

/** The license of the grammar library, which travels with it. */
export function GET(): Response {
  return new Response(license, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
