/** A heading as the id of its section: "When this does not apply" is `when-this-does-not-apply`. */
export function toSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
