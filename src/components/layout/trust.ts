/** The part of the world that is used here. Where a browser knows no trusted types, nothing of it matters. */
type World = {
  readonly trustedTypes?: {
    readonly createPolicy: (name: string, rules: Readonly<Record<string, (text: string) => string | null>>) => unknown;
  };
  readonly compiledViews?: ReadonlySet<string>;
};

/**
 * The one policy of the site for what could run: scripts and workers of the site itself pass, and of markup the views as
 * they were compiled, which `compiled-view.ts` adds to the list; all else is refused. The security policy in each page
 * asks for it. It stands first in every page as text, so it may use nothing from outside of itself.
 */
export function trust(): void {
  const world = self as unknown as World;
  world.trustedTypes?.createPolicy('default', {
    createHTML: (markup) => (world.compiledViews?.has(markup) ? markup : null),
    createScriptURL: (url) => (new URL(url, location as unknown as URL).origin === origin ? url : null),
  });
}
