import type { Plugin } from 'vite';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * What pages share stands in few files, since many small ones weigh more: Solid with the fields of every island, the
 * planner's own fields, and what counts and shows a plan. Each takes along all that it imports, the first in the list first.
 */
const CHUNKS = [
  // Needed alone: by the home page's entry, and by two parts that have nothing else in common.
  { name: 'when-wanted', test: /\/when-wanted/ },
  { name: 'device', test: /\/planner\/device/ },
  {
    name: 'island',
    test: /\/solid-js\/|\/form\/(Input|Select|Check)Field|\/form\/later|\/layout\/compiled-view|\/planner\/fill/,
  },
  { name: 'planner-fields', test: /\/planner\/(create-planner|browser-world|SituationFields|Today)/ },
  { name: 'planner-engine', test: /\/planner\/engine/ },
].map((chunk, index, { length }) => ({ ...chunk, priority: length - index }));

/** Scripts of few bytes: the chunks above, and no preloading of styles for parts that have none of their own. */
export function leanScripts(): Plugin {
  return {
    name: 'lean-scripts',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    configEnvironment(name) {
      if (name !== 'client') return undefined;
      return { build: { rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } } } };
    },
    // Every page's styles come with the page, so a part that is loaded later brings none.
    load(id) {
      return id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined;
    },
  };
}
