import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import { answers, freePort } from './ports.ts';

/** The configuration that the repository offers, tried out as it stands but for its address and folder. */
const EXAMPLE = join(import.meta.dirname, '../../docs/deploy/nginx.conf');

/** nginx, a web server (on Debian "apt-get install nginx-light"). */
export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
}

/** Serves a built site by nginx with the example configuration, on a free port. Rejects where nginx says that it is wrong. */
export async function serveByNginx({ folder, base }: BuiltSite): Promise<{ url: string; close: () => void }> {
  const prefix = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = base === '/' ? folder : rootWith(prefix, base, folder);
  const port = await freePort();
  writeFileSync(join(prefix, 'site.conf'), exampleFor({ root, base, port }));
  writeFileSync(join(prefix, 'nginx.conf'), MAIN);
  const args = ['-p', prefix, '-c', join(prefix, 'nginx.conf'), '-e', join(prefix, 'error.log')];
  const { status, stderr } = spawnSync('nginx', [...args, '-t'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`nginx refuses the example configuration: ${stderr}`);
  const nginx = spawn('nginx', args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}${base}`;
  await answers(url);
  return {
    url,
    close: () => {
      nginx.kill();
    },
  };
}

/** All that nginx needs besides, kept in the folder it is started with. */
const MAIN = `
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path body; proxy_temp_path proxy; fastcgi_temp_path fastcgi; uwsgi_temp_path uwsgi; scgi_temp_path scgi;
  include site.conf;
}
`;

function exampleFor({ root, base, port }: { root: string; base: string; port: number }): string {
  const changes = [
    ['listen 80;', `listen 127.0.0.1:${port};`],
    ['root /var/www/afterword;', `root ${root};`],
    ['error_page 404 /404.html;', `error_page 404 ${base}404.html;`],
  ] as const;
  return changes.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`The example configuration lacks the line "${from}".`);
      return text.replace(from, to);
    },
    readFileSync(EXAMPLE, 'utf8'),
  );
}

/** A folder of a host with the site under its sub-path. */
function rootWith(prefix: string, base: string, folder: string): string {
  const root = join(prefix, 'root');
  mkdirSync(root);
  symlinkSync(folder, join(root, base.replaceAll('/', '')));
  return root;
}
