declare module '@adobe/structured-data-validator' {
  type Issue = { readonly rootType: string; readonly severity: 'ERROR' | 'WARNING'; readonly issueMessage: string };

  export default class Validator {
    /** @param vocabulary schema.org's file of its own vocabulary, `schemaorg-all-https.jsonld`. */
    constructor(vocabulary: { readonly '@graph': readonly object[] });
    /** @param data What a page says, by the type of each thing. */
    validate(data: {
      readonly jsonld: Readonly<Partial<Record<string, readonly object[]>>>;
    }): Promise<readonly Issue[]>;
  }
}
