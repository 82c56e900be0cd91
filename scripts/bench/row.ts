/** A time in milliseconds beside what it should be; `reported` is a goal or a limit that nothing fails at. */
export type Row = {
  readonly ms: number;
  readonly goal: number | string;
  readonly limit: number | string;
};

/** Rows by what they measured. */
export type Rows = Readonly<Record<string, Row>>;

/** No test fails at a time: it is the machine's as much as the site's. */
export function reported(ms: number, goal: number | string): Row {
  return { ms: Math.round(ms * 10) / 10, goal, limit: 'reported' };
}
