import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/** What gets smaller; Pagefind's index and the pictures and fonts are compressed already. */
const TEXT = '**/*.{html,css,js,svg,json,xml,txt,ics,wasm,webmanifest}';
/** A smaller file fits one packet as it is. */
const LEAST_BYTES = 1024;

/**
 * Writes a `.br` and a `.gz` file beside each text file of a built site, for hosts that serve such files as they are.
 * One that would not be smaller is not written.
 */
export async function compressSite(folder: string): Promise<void> {
  await Promise.all(globSync(TEXT, { cwd: folder }).map((file) => compressFile(join(folder, file))));
}

async function compressFile(path: string): Promise<void> {
  const bytes = readFileSync(path);
  if (bytes.length < LEAST_BYTES) return;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([
    asBrotli(bytes, { params }),
    asGzip(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length < bytes.length) writeFileSync(`${path}.br`, br);
  if (gz.length < bytes.length) writeFileSync(`${path}.gz`, gz);
}
