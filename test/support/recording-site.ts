import type { IncomingMessage } from 'node:http';
import { serveSite } from '../../scripts/static-server.ts';
import type { BuiltSite } from './built-site.ts';

/** One request as it came in at the host: from a page, a worker or the service worker alike. */
export type Heard = {
  readonly method: string;
  /** Below the root of the host, with its query. */
  readonly path: string;
  /** Its address, all headers and the body, as one text. */
  readonly text: string;
};

/** A built site, served by a host that writes down everything it is sent. */
export type RecordingSite = {
  readonly url: string;
  /** Every request so far. */
  readonly heard: () => readonly Heard[];
  readonly close: () => Promise<void>;
};

export async function recordingSite({ folder, base }: BuiltSite): Promise<RecordingSite> {
  const requests: { readonly request: IncomingMessage; body: string }[] = [];
  const onRequest = (request: IncomingMessage) => {
    const record = { request, body: '' };
    requests.push(record);
    request.on('data', (chunk: Buffer) => (record.body += chunk.toString()));
  };
  const { url, close } = await serveSite({ folder, base, port: 0, onRequest });
  return {
    url,
    close,
    heard: () =>
      requests.map(({ request, body }) => ({
        method: request.method ?? '',
        path: request.url ?? '',
        text: [request.url, ...request.rawHeaders, body].join('\n'),
      })),
  };
}
