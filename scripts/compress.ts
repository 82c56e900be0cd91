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
/** Above this the last few percent would take half a minute: the grammar library of the note check has 16 million bytes. */
const HASTY_BYTES = 4_000_000;

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
  const isHasty = bytes.length > HASTY_BYTES;
  const params = {
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_QUALITY]: isHasty ? 6 : constants.BROTLI_MAX_QUALITY,
  };
  const [br, gz] = await Promise.all([
    asBrotli(bytes, { params }),
    asGzip(bytes, { level: isHasty ? constants.Z_DEFAULT_COMPRESSION : constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length < bytes.length) writeFileSync(`${path}.br`, br);
  if (gz.length < bytes.length) writeFileSync(`${path}.gz`, gz);
}
