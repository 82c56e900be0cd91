/** By code units, so that the order is the same in every locale: −1, 0 or 1, as `sort` takes it. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
