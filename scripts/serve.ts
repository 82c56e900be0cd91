import { join } from 'node:path';
import { serveSite } from './static-server.ts';

/** Tried in turn where `PORT` names none. */
const PORTS = Array.from({ length: 20 }, (_, index) => 4321 + index);

const folder = join(import.meta.dirname, '../dist');
const base = process.env['BASE'] ?? '/';
const wished = process.env['PORT'];

await serve();

async function serve(): Promise<void> {
  if (wished !== undefined && !/^\d{1,5}$/.test(wished)) {
    fail(`PORT is a number, and "${wished}" is none.`);
    return;
  }
  const ports = wished === undefined ? PORTS : [Number(wished)];
  for (const port of ports) {
    const problem = await tryPort(port);
    if (problem === undefined) return;
    if (problem === 'taken') continue;
    fail(problem);
    return;
  }
  fail(
    wished === undefined
      ? 'No usual port is free: choose one with PORT.'
      : `Port ${wished} is taken: choose another one with PORT.`,
  );
}

/** Serves on the port and says so, or returns what stood in the way. */
async function tryPort(port: number): Promise<string | undefined> {
  try {
    const { url } = await serveSite({ folder, base, port });
    console.log(`Afterword is at ${url} (stop with Ctrl-C)`);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') return 'taken';
    if (code === 'ENOENT') return 'There is no built site yet: run "npm run build" first.';
    if (code === 'EACCES' || code === 'ERR_SOCKET_BAD_PORT')
      return `Port ${port} cannot be used: choose another one with PORT.`;
    throw error;
  }
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
