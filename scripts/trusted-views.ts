import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const TEMPLATE = fileURLToPath(new URL('../src/components/layout/compiled-view.ts', import.meta.url));
const IMPORT = /import \{ template as _\$template \} from "solid-js\/web";/;

/** Lets each view that Solid compiled take `template` from `compiled-view.ts`, so that the page's policy knows its markup. */
export function trustedViews(): Plugin {
  return {
    name: 'trusted-views',
    enforce: 'post',
    transform(code, id) {
      if (!id.replace(/\?.*/, '').endsWith('.tsx') || !IMPORT.test(code)) return null;
      return {
        code: code.replace(IMPORT, () => `import { template as _$template } from ${JSON.stringify(TEMPLATE)};`),
        map: null,
      };
    },
  };
}
