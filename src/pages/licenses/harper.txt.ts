import license from '../../../node_modules/harper.js/LICENSE?raw';
import crates from '../../../scripts/licenses/harper-crates.txt?raw';

/** The license of the grammar library, which travels with it, and the notices of what it is made from. */
export function GET(): Response {
  return new Response(`${license.trim()}\n\n${'-'.repeat(72)}\n\n${crates}`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
