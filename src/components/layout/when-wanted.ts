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
    // Safari has no idle callback.
    if ('requestIdleCallback' in window) requestIdleCallback(once, { timeout: 2000 });
    else setTimeout(once, 200);
  });
  observer.observe(element);
  element.addEventListener('focusin', once, { once: true });
  element.addEventListener('pointerdown', once, { once: true });
}
