import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../bundle.ts';
import { pageFile, partFile, revisionOf, type OfflineList } from '../../src/offline/offline-list.ts';
import { stripParts } from '../../src/offline/parts.ts';

const SOURCE = join(import.meta.dirname, '../../src/offline');

/** Not part of the copy: what only hosts, robots and link previews read, what no page uses, twins, and the whole faces, which only rare letters need. */
const LEFT_OUT =
  /^_headers$|^sw\.js$|^(?:robots|licenses)\.txt$|^sitemap|^pictures\/|\.(?:html|br|gz|wasm)$|^_astro\/newsreader-latin(?:-ext)?-\d+-normal\.|^pagefind\/(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|wasm\.unknown)/;
/** From an error message of temporal-polyfill, by which its file is known. */
const POLYFILL_WORDS = 'Mismatching TimeZones';

/**
 * Gives a built site its offline copy: the texts of its pages without what stands in many of them, and the service
 * worker with the list of everything. `OFFLINE=off` gives it a worker that removes the copy.
 */
export async function writeOffline(folder: string, { off = process.env['OFFLINE'] === 'off' } = {}): Promise<void> {
  rmSync(join(folder, 'offline'), { recursive: true, force: true });
  if (off) {
    writeFileSync(join(folder, 'sw.js'), await bundle(join(SOURCE, 'goodbye.ts'), 'iife'));
    return;
  }
  const list = await listAll(folder, writePages(folder));
  const define = { OFFLINE_LIST: JSON.stringify(list) };
  writeFileSync(join(folder, 'sw.js'), await bundle(join(SOURCE, 'worker.ts'), 'iife', define));
}

/** Writes each page without its parts, and each part once. */
function writePages(folder: string): Pick<OfflineList, 'pages' | 'parts'> {
  const pages: Record<string, readonly number[]> = {};
  const hashes: string[] = [];
  for (const file of filesOf(folder).filter((path) => path.endsWith('.html'))) {
    const { text, parts } = stripParts(readFileSync(join(folder, file), 'utf8'), (body) =>
      createHash('sha256').update(body).digest('base64'),
    );
    const page = file.replace(/(^|\/)index\.html$/, '$1');
    write(join(folder, pageFile(page)), text);
    for (const { hash, body } of parts) {
      if (hashes.includes(hash)) continue;
      hashes.push(hash);
      write(join(folder, partFile(hash)), body);
    }
    pages[page] = parts.map(({ hash }) => hashes.indexOf(hash));
  }
  return { pages, parts: hashes };
}

async function listAll(folder: string, pages: Pick<OfflineList, 'pages' | 'parts'>): Promise<OfflineList> {
  const files: Record<string, string> = {};
  const polyfill: string[] = [];
  for (const path of filesOf(folder).filter((file) => !LEFT_OUT.test(file))) {
    const bytes = readFileSync(join(folder, path));
    files[path] = await revisionOf(bytes);
    if (path.startsWith('_astro/') && bytes.includes(POLYFILL_WORDS)) polyfill.push(path);
  }
  if (polyfill.length !== 1)
    throw new Error(
      `One file should hold temporal-polyfill, not ${polyfill.length}: see scripts/offline/write-offline.ts.`,
    );
  return { files, ...pages, polyfill };
}

function filesOf(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
