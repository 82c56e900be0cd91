import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { shippedPackages, type ShippedPackage } from './shipped-packages.ts';

const OWN = join(import.meta.dirname, '../../LICENSE');
const RULE = '-'.repeat(72);

/**
 * Writes `licenses.txt`: what of others reaches the browser, with the licenses and notices that ask to travel along. The
 * list comes from the modules that are in the built scripts, those of workers included.
 */
export function sendLicenses(): AstroIntegration {
  const modules = new Set<string>();
  const collect = (): Plugin => ({
    name: 'send-licenses',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle))
        if (output.type === 'chunk') for (const path of Object.keys(output.modules)) modules.add(path);
    },
  });
  return {
    name: 'send-licenses',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect()], worker: { plugins: () => [collect()] } } });
      },
      'astro:build:done': ({ dir }) => {
        writeFileSync(fileURLToPath(new URL('licenses.txt', dir)), writeLicenses(shippedPackages(modules)));
      },
    },
  };
}

function writeLicenses(packages: readonly ShippedPackage[]): string {
  const title = ({ name, version, license }: ShippedPackage) => `${name} ${version}: ${license}`;
  return [
    'Afterword: its code is under the MIT license below, its words under CC BY 4.0, its lists of holidays, made from',
    'date-holidays and changed, under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/).',
    '',
    'Of others, this site brings along:',
    '',
    ...packages.map(title),
    '',
    'harper.js is made from crates of others: licenses/harper.txt names them, with their notices.',
    ...['Afterword', ...packages].flatMap((each) =>
      typeof each === 'string'
        ? ['', RULE, each, RULE, '', readFileSync(OWN, 'utf8').trim()]
        : ['', RULE, title(each), RULE, '', each.text],
    ),
    '',
  ].join('\n');
}
