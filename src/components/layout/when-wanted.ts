/** Runs once an element is in view and the browser idle, or at once when a person reaches into it. */
export function whenWanted(element: HTMLElement, run: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    observer.disconnect();
    run();
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    whenIdle(once);
  });
  observer.observe(element);
  element.addEventListener('focusin', once, { once: true });
  element.addEventListener('pointerdown', once, { once: true });
}

/** Runs once the browser has nothing better to do, within two seconds. */
export function whenIdle(run: () => void): void {
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 2000 });
  else setTimeout(run, 200);
}
