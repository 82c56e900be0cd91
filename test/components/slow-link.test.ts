import { once } from 'node:events';
import { Agent, createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { slowLink } from '../../scripts/bench/slow-link.ts';

/** Milliseconds there and back; a thousand bytes take one. */
const LINK = { roundTrip: 100, kilobits: 8000 };

const host = createServer((request, response) => {
  response.end(Buffer.alloc(Number(request.url?.slice(1))));
});
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
let link: Awaited<ReturnType<typeof slowLink>>;

beforeAll(async () => {
  await once(host.listen(0, 'localhost'), 'listening');
  link = await slowLink(`http://localhost:${(host.address() as AddressInfo).port}/`, LINK);
});
afterAll(async () => {
  agent.destroy();
  await link.close();
  host.close();
});

describe('over a slow line', () => {
  test('a first answer takes three round trips, a second one on the same connection takes one', async () => {
    const first = await fetched(10);
    const second = await fetched(10);
    expect(first.bytes).toBe(10);
    expect(first.ms).toBeGreaterThanOrEqual(3 * LINK.roundTrip - 2);
    expect(second.ms).toBeGreaterThanOrEqual(LINK.roundTrip - 2);
    expect(second.ms).toBeLessThan(3 * LINK.roundTrip);
  });

  test('all of a long answer comes, after the round trips that its windows take', async () => {
    const { ms, bytes } = await fetched(100_000);
    expect(bytes).toBe(100_000);
    // 14.6 kB, then 29.2, then 58.4: two words back from the browser, each a round trip after the first byte.
    expect(ms).toBeGreaterThanOrEqual(3 * LINK.roundTrip + 50);
  });
});

async function fetched(size: number): Promise<{ readonly ms: number; readonly bytes: number }> {
  const started = performance.now();
  const bytes = await new Promise<number>((resolve, reject) => {
    get(`${link.url}${size}`, { agent }, (response) => {
      let sum = 0;
      response.on('data', (chunk: Buffer) => (sum += chunk.length)).on('end', () => resolve(sum));
    }).on('error', reject);
  });
  return { ms: performance.now() - started, bytes };
}
