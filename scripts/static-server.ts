import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Where a built site is served: `url` ends in a slash and holds the base. */
export type ServedSite = { readonly url: string; readonly close: () => Promise<void> };

type Options = {
  /** The folder that the build wrote. */
  readonly folder: string;
  /** The path under which the site lives, `/` or `/guide/`. */
  readonly base: string;
  /** Port of localhost; 0 takes any free one. */
  readonly port: number;
  /** Told of each request before it is answered. */
  readonly onRequest?: (request: IncomingMessage) => void;
};

type HeaderRule = { readonly path: RegExp; readonly headers: readonly (readonly [name: string, value: string])[] };

/** Serves a built site on localhost as a static host would: its 404 page, its `_headers`, its base path. Rejects with `EADDRINUSE` where the port is taken. */
export async function serveSite({ folder, base, port, onRequest }: Options): Promise<ServedSite> {
  const prefix = base.replace(/^\/*(?=.)/, '/').replace(/\/+$/, '');
  const rules = readHeaderRules(join(folder, '_headers'));
  const notFound = readFileSync(join(folder, '404.html'));
  const lacksSlash = (path: string) => /^\/[\w/-]*\w$/.test(path) && existsSync(join(folder, path, 'index.html'));
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      addHeaders(response, rules, prefix + path);
    },
  });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    onRequest?.(request);
    if (path === prefix || (path === '/' && prefix !== '')) {
      response.writeHead(302, { Location: `${prefix}/` }).end();
      return;
    }
    const answerNotFound = () => {
      addHeaders(response, rules, path);
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(notFound);
    };
    if (!path.startsWith(`${prefix}/`) || path === `${prefix}/_headers`) {
      answerNotFound();
      return;
    }
    if (lacksSlash(path.slice(prefix.length))) {
      response.writeHead(301, { Location: `${path}/` }).end();
      return;
    }
    request.url = path.slice(prefix.length);
    files(request, response, answerNotFound);
  });
  const taken = await listen(server, port);
  return {
    url: `http://localhost:${taken}${prefix}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/** Reads the `_headers` file of Netlify and Cloudflare Pages: a path, then its headers, indented. */
function readHeaderRules(file: string): readonly HeaderRule[] {
  const rules: { path: RegExp; headers: [string, string][] }[] = [];
  for (const line of textOf(file).split('\n')) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (/^\S/.test(line)) {
      rules.push({ path: pathPattern(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined) rules.at(-1)?.headers.push([name, value.trim()]);
  }
  return rules;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function pathPattern(path: string): RegExp {
  return new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);
}

function addHeaders(response: ServerResponse, rules: readonly HeaderRule[], path: string): void {
  for (const { headers } of rules.filter((rule) => rule.path.test(path))) {
    for (const [name, value] of headers) response.setHeader(name, value);
  }
}
