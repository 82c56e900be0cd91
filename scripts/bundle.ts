import { build } from 'vite';

/**
 * A source file with all that it imports as one short script.
 * @param format `es` keeps its exports, `iife` runs.
 * @param define names in it and the source text that takes their place
 */
export async function bundle(
  entry: string,
  format: 'es' | 'iife',
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { ...define },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format }, preserveEntrySignatures: 'strict' },
    },
  });
  const code = 'output' in result ? result.output[0].code : undefined;
  if (!code) throw new Error(`${entry} was not built.`);
  return code;
}
