import type { Plugin } from 'vite';

const SOLID = /\/solid-js\/dist\/solid\.js$/;
/** The transition under way, what waits for parts, and what mends errors, wherever Solid reads them. */
const READ = /\b(?:Transition|SuspenseContext|ERROR)\b(?! = |;)/g;
const ASKED = /\b(?:(?:start|use)Transition|Suspense(?:List)?|createResource|ErrorBoundary|catchError)\b/;

/**
 * Solid without transitions, suspense and error boundaries, a tenth of its weight: each of its steps asks for them, and no
 * island has any. What is asked becomes `null`, and the bundler drops what would follow. An island that wants one stops
 * the build.
 */
export function leanSolid(): Plugin {
  return {
    name: 'lean-solid',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      const isSolid = SOLID.test(id);
      if (!isSolid && !id.includes('/node_modules/') && ASKED.test(code))
        this.error(`${id} uses what scripts/lean-solid.ts takes out of Solid.`);
      if (!isSolid) return null;
      const lean = code.replace(READ, 'null');
      if (lean === code) this.error('Solid names its parts otherwise now: mend scripts/lean-solid.ts.');
      return { code: lean, map: null };
    },
  };
}
