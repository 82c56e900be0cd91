import solid from '@astrojs/solid-js';
import type { AstroIntegration } from 'astro';
import solidCompiler from 'vite-plugin-solid';

/**
 * Parts of the planner that no page is built with, or only as an example that no script takes up: they come with a plan,
 * or once they are asked for. Compiled without the marks by which a script finds what the page drew, they weigh less.
 */
const NEVER_TAKEN_UP =
  /\/(PlanSection|PlanSteps|StepLog|Datebook|TakeAlong|CalendarLinks|WrittenPlan|Why|NewsFields|MoreFields|RegionList|KeepPlan)\.tsx$/;

/**
 * Solid without Astro's client runtime. The islands are drawn with `renderToString` and taken up by entries of their own,
 * which call `hydrate`; the stock runtime would bring parts of Solid that they do not use into the chunk they share.
 */
export function solidIslands(): AstroIntegration {
  const integration = solid({ exclude: NEVER_TAKEN_UP });
  const setUp = integration.hooks['astro:config:setup'];
  return {
    ...integration,
    hooks: {
      ...integration.hooks,
      'astro:config:setup': async (options) => {
        await setUp?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => {
            options.addRenderer({ name, serverEntrypoint });
          },
        });
        const compiler = solidCompiler({ ssr: true, include: NEVER_TAKEN_UP, solid: { hydratable: false } });
        options.updateConfig({ vite: { plugins: [compiler] } });
      },
    },
  };
}
