/** A text with its `{gaps}` filled in; a gap without a value stays empty. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, gap: string) => String(values[gap] ?? ''));
}
