/**
 * Marks a page whose address holds a plan, so that the empty planner is not shown first and pushed about when the plan
 * comes. It stands in the page as text, uses nothing from outside of itself, and is written for the oldest browser that
 * shows the page.
 */
export function tellLinked(): void {
  if (location.hash.indexOf('=') > 0) document.documentElement.setAttribute('data-linked', '');
}
