/**
 * Marks the page where a script did not load, was not understood or failed, so that a tool that has not come alive says
 * so instead of standing there dead. It stands in the page as text, uses nothing from outside of itself, and is written
 * for the oldest browser that shows the page.
 */
export function tellStopped(): void {
  const stop = () => {
    document.documentElement.setAttribute('data-stopped', '');
  };
  addEventListener('error', stop, true);
  addEventListener('unhandledrejection', stop);
  // Passes over module scripts without a word.
  if (!('noModule' in HTMLScriptElement.prototype)) stop();
}
