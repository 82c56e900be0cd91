/** The id under which the island is drawn at build time and taken up in the browser. */
export const RENDER_ID = 'note-check';
