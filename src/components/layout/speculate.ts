/** Pages to read: they hold no tool, so that drawing one ahead runs nothing and sends nothing. */
const READ = ['rules', 'situations', 'samples'];

/**
 * Rules for browsers that can draw a page ahead: while a finger or a pointer rests on a link to a page of the guide, the
 * page behind it is made ready, so that it is there at once. They do so only where the visitor does not save data.
 */
export function speculate(base: string) {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const where = { href_matches: READ.map((folder) => `${root}${folder}/*`) };
  return { prerender: [{ where, eagerness: 'moderate' }] };
}
