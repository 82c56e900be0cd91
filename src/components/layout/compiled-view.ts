import { template as solidTemplate } from 'solid-js/web';

/** As Solid's own; it also tells the policy of `trust.ts` that this markup is a view of ours. Compiled views import it in place of Solid's. */
export const template: typeof solidTemplate = (markup, ...rest) => {
  const world = self as unknown as { compiledViews?: Set<string> };
  (world.compiledViews ??= new Set()).add(markup);
  return solidTemplate(markup, ...rest);
};
