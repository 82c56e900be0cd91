/** Who says so. A page we read, told in our own words wherever it is cited. */
export type Source = {
  /** `<publisher>[-<year>]`, kebab-case. */
  readonly id: string;
  /** What the page is called, or what it is about where it has no telling title. */
  readonly title: string;
  /** The person or house behind it, as a reader would name it. */
  readonly publisher: string;
  readonly url: string;
  /** The year it was published; absent where the page does not say. */
  readonly year?: number;
  /** Who was asked, how many; absent where it is advice and not a count. */
  readonly sample?: string;
  /** The page reports somebody else's figure that we have not seen at its origin. */
  readonly secondHand?: true;
  /** The day we read it, `YYYY-MM-DD`. */
  readonly read: string;
};
