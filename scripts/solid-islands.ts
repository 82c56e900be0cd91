import solid from '@astrojs/solid-js';
import type { AstroIntegration } from 'astro';

/**
 * Solid without Astro's client runtime. The islands are drawn with `renderToString` and taken up by entries of their own,
 * which call `hydrate`; the stock runtime would bring parts of Solid that they do not use into the chunk they share.
 */
export function solidIslands(): AstroIntegration {
  const integration = solid();
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': (options) =>
        setUp?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => {
            options.addRenderer({ name, serverEntrypoint });
          },
        }),
    },
  };
}
