import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServedSite } from '../static-server.ts';

/** A line to a host: milliseconds there and back, and what it carries in a second. */
export type Link = { readonly roundTrip: number; readonly kilobits: number };

/** Lighthouse's slow phone. */
export const PHONE: Link = { roundTrip: 150, kilobits: 1638 };

/** What a host may send before the first word that it came; each round trip it may send twice as much. */
const FIRST_WINDOW = 14_600;
/** A new connection goes back and forth for TCP, for TLS, and for the request. */
const FIRST_ROUNDS = 3;

/** When the line has sent what it was given: all connections share it. */
type Line = Link & { freeAt: number };

/** A site of this machine as it would come over a slow line, workers and all: bytes wait as TCP and TLS make them wait. To be closed once no browser uses it. */
export async function slowLink(url: string, link: Link): Promise<ServedSite> {
  const { hostname, port, pathname } = new URL(url);
  const line: Line = { ...link, freeAt: 0 };
  const server = createServer((browser) => {
    const host = connect(Number(port), hostname);
    // A browser may hang up at any time.
    const ended = () => undefined;
    pipeline(browser, (requests) => late(requests as AsyncIterable<Buffer>, line), host, ended);
    pipeline(host, (answers) => paced(answers as AsyncIterable<Buffer>, line), browser, ended);
  });
  await once(server.listen(0, 'localhost'), 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${pathname}`,
    close: async () => {
      await once(server.close(), 'close');
    },
  };
}

async function* late(requests: AsyncIterable<Buffer>, { roundTrip }: Link): AsyncGenerator<Buffer> {
  let rounds = FIRST_ROUNDS;
  for await (const request of requests) {
    await sleep(rounds * roundTrip);
    rounds = 1;
    yield request;
  }
}

async function* paced(answers: AsyncIterable<Buffer>, line: Line): AsyncGenerator<Buffer> {
  let [window, left, heardAt] = [FIRST_WINDOW, 0, 0];
  const open = (size: number) => ([window, left, heardAt] = [size, size, performance.now() + line.roundTrip]);
  for await (const answer of answers) {
    for (let at = 0; at < answer.length;) {
      if (performance.now() >= heardAt) open(window);
      if (left === 0) {
        await sleep(heardAt - performance.now());
        open(window * 2);
      }
      const part = answer.subarray(at, at + left);
      line.freeAt = Math.max(line.freeAt, performance.now()) + (part.length * 8) / line.kilobits;
      await sleep(line.freeAt - performance.now());
      yield part;
      at += part.length;
      left -= part.length;
    }
  }
}
