import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundle } from './bundle.ts';

const SOURCE = 'src/components/on-demand/on-demand.ts';

/** Writes `on-demand.js`, which pages fetch by that name once a button is pressed; the dev server has it too. */
export function onDemand(): AstroIntegration {
  return {
    name: 'on-demand',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/on-demand.js', (_, response) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(`export * from '/${SOURCE}';`);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const source = fileURLToPath(new URL(`../${SOURCE}`, import.meta.url));
        writeFileSync(fileURLToPath(new URL('on-demand.js', dir)), await bundle(source, 'es'));
      },
    },
  };
}
