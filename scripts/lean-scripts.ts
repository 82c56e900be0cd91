import type { Plugin } from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * What pages share stands in few files, since many small ones weigh more: Solid with the fields of every island, the
 * planner's own fields, and what counts and shows a plan. Each takes along all that it imports, the first in the list first.
 */
const CHUNKS = [
  // Needed alone, by two parts that have nothing else in common.
  { name: 'device', test: /\/planner\/device/ },
  {
    name: 'island',
    test: /\/solid-js\/|\/form\/(Input|Select|Check)Field|\/form\/later|\/layout\/compiled-view|\/planner\/fill/,
  },
  { name: 'planner-fields', test: /\/planner\/(create-planner|browser-world|render-id|SituationFields|Today)/ },
  { name: 'planner-engine', test: /\/planner\/engine/ },
].map((chunk, index, { length }) => ({ ...chunk, priority: length - index }));

/** How Vite wraps an import, to load its styles and its imports first: with the names taken from it, or whole. */
const NAMED =
  /__vitePreload\(async \(\) => \{\s*const \{[^{}]*\} = await (import\([^()]+\));\s*return \{[^{}]*\};\s*\}, __VITE_PRELOAD__\)/g;
const WHOLE = /__vitePreload\(\(\) => ((?:(?!__vitePreload)[^])*?), __VITE_PRELOAD__\)/g;

/** Where a script takes that wrapping from another one: nothing uses it any more, and the other one would be fetched for it. */
const ALONE = /^import \{ \w+ as __vitePreload \} from "[^"]+";\n/m;
const FIRST = /\{ \w+ as __vitePreload,/;

/** Scripts of few bytes: the chunks above, and parts that are simply imported when they are wanted. */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      // A lazy chunk's only import is the runtime, which is there already.
      return { build: { modulePreload: false, rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } };
    },
    // Every page's styles come with the page, so a part that is loaded later brings none.
    load(id) {
      return id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
    renderChunk(code) {
      const plain = code.replace(NAMED, '$1').replace(WHOLE, '($1)').replace(ALONE, '').replace(FIRST, '{');
      return plain === code ? null : { code: plain, map: null };
    },
  };
}
