import type { Plugin } from 'vite';

const SOLID = /\/solid-js\/dist\/solid\.js$/;
/** Solid's transition under way, wherever it is read. */
const READ = /\bTransition\b(?! = |;)/g;
const ASKED = /\b(?:start|use)Transition\b/;

/**
 * Solid without transitions, a tenth of its weight: each of its steps asks whether one is under way, and no island starts
 * any. What is asked becomes `null`, and the bundler drops what would follow. An island that wants one stops the build.
 */
export function leanSolid(): Plugin {
  return {
    name: 'lean-solid',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      const isSolid = SOLID.test(id);
      if (!isSolid && !id.includes('/node_modules/') && ASKED.test(code))
        this.error(`${id} starts a transition, which scripts/lean-solid.ts takes out of Solid.`);
      if (!isSolid) return null;
      const lean = code.replace(READ, 'null');
      if (lean === code) this.error('Solid names its transitions otherwise now: mend scripts/lean-solid.ts.');
      return { code: lean, map: null };
    },
  };
}
