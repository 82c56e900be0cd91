/** In characters: the longest address that Windows hands to a mail program. */
const LONGEST_ADDRESS = 2083;

/** The `mailto:` address of a draft; `undefined` where it would be cut off. Text that is no valid Unicode is mended. */
export function mailAddress(subject: string, text: string): string | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const encode = (part: string) => encodeURIComponent(part.toWellFormed().replace(/\r?\n/g, '\r\n'));
  const address = `mailto:?${subject.trim() && `subject=${encode(subject.trim())}&`}body=${encode(text)}`;
  return address.length <= LONGEST_ADDRESS ? address : undefined;
}
