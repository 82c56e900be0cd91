import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something reaches the browser. */
export type ShippedPackage = {
  readonly name: string;
  readonly version: string;
  /** As the package's own `package.json` names it. */
  readonly license: string;
  /** Its license and notice, as they lie in the package. */
  readonly text: string;
};

const MODULES = join(import.meta.dirname, '../../node_modules');
const LICENSE_FILE = /^(?:licen[cs]e|copying|notice)(?:[./\\-]|$)/i;

/** What reaches the browser otherwise than as a module of a script: the typeface, the search, the lists of holidays. */
const AS_FILES = ['@fontsource/newsreader', 'date-holidays', 'pagefind'];

/** The packages of some modules, given by their path, and those of {@link AS_FILES}; each once, by name. */
export function shippedPackages(modules: Iterable<string>): readonly ShippedPackage[] {
  const names = [...modules].flatMap((path) => packageOf(path) ?? []);
  return [...new Set([...names, ...AS_FILES])].sort().map(readPackage);
}

/** `@scope/name` or `name` for a module of a package, also of one that lies within another; `undefined` for our own. */
export function packageOf(path: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path)?.[1]?.replace('\\', '/');
}

/** Throws where a package has no license to send along: then its text has to be found before the site may go out. */
function readPackage(name: string): ShippedPackage {
  const folder = join(MODULES, name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  // Some keep theirs in a folder of that name.
  const files = globSync(['*', '*/*'], { cwd: folder }).filter(
    (file) => LICENSE_FILE.test(file) && statSync(join(folder, file)).isFile(),
  );
  if (!version || !license || files.length === 0)
    throw new Error(`The package ${name} reaches the browser and has no license file: see scripts/licenses.`);
  const text = files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
  return { name, version, license, text };
}
