// @ts-check
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { generateHydrationScript } from 'solid-js/web';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { minifySync } from 'vite';
import { cutFonts } from './scripts/cut-fonts.ts';
import { hostHeaders } from './scripts/host-headers.ts';
import { leanScripts } from './scripts/lean-scripts.ts';
import { leanSolid } from './scripts/lean-solid.ts';
import { sendLicenses } from './scripts/licenses/send-licenses.ts';
import { linkPictures } from './scripts/link-pictures.ts';
import { shedStyles } from './scripts/shed-styles.ts';
import { onDemand } from './scripts/on-demand.ts';
import { solidIslands } from './scripts/solid-islands.ts';
import { tightenPolicy } from './scripts/tighten-policy.ts';
import { trustedViews } from './scripts/trusted-views.ts';
import { tellStopped } from './src/components/form/tell-stopped.ts';
import { applyChoices } from './src/components/layout/apply-choices.ts';
import { keepOffline } from './src/components/layout/keep-offline.ts';
import { openSearchOnSlash } from './src/components/layout/open-search.ts';
import { runOnPress } from './src/components/layout/run-on-press.ts';
import { speculate } from './src/components/layout/speculate.ts';
import { trust } from './src/components/layout/trust.ts';
import { tellLinked } from './src/components/planner/tell-linked.ts';

/** What the note check's grammar step downloads: the page says how large it is. */
const GRAMMAR = join(import.meta.dirname, 'node_modules/harper.js/dist/harper_wasm_slim_bg.wasm');

const site = process.env['SITE'];
const base = process.env['BASE'] ?? '/';
const root = base.replace(/^\/*/, '/').replace(/\/*$/, '/');
const speculationRules = JSON.stringify(speculate(base));
const isOffline = process.env['OFFLINE'] !== 'off';
const inlineScript = writeOut(root, [
  trust,
  applyChoices,
  openSearchOnSlash,
  runOnPress,
  ...(isOffline ? [keepOffline] : []),
]);
const stoppedScript = writeOut(root, [tellStopped]);
const linkedScript = writeOut(root, [tellLinked]);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  output: 'static',
  // Without an address of its own the site has no true sitemap.
  integrations: [
    cutFonts(),
    shedStyles(),
    tightenPolicy(),
    linkPictures(),
    onDemand(),
    sendLicenses(),
    hostHeaders(),
    mdx(),
    solidIslands(),
    ...(site ? [sitemap({ filter: isForReaders })] : []),
  ],
  // Shiki writes style attributes, which the content security policy blocks.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "require-trusted-types-for 'script'",
        'trusted-types default',
      ],
      scriptDirective: {
        // Pagefind searches in WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: [solidHydrationScript(), inlineScript, stoppedScript, linkedScript, speculationRules].map(sha256),
      },
      styleDirective: { resources: ["'self'"] },
    },
  },
  // One round trip fewer on a first visit: all of a page's styles come with it.
  build: { inlineStylesheets: 'always' },
  vite: {
    plugins: [leanScripts(), leanSolid(), trustedViews()],
    // The checker's worker fetches parts of itself.
    worker: { format: 'es' },
    build: {
      assetsInlineLimit: 0,
      // Each MDX page would warn of a directive that is meant for Astro alone.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    define: {
      'import.meta.env.INLINE_SCRIPT': JSON.stringify(inlineScript),
      'import.meta.env.SPECULATION_RULES': JSON.stringify(speculationRules),
      'import.meta.env.KEEPS_OFFLINE': JSON.stringify(isOffline),
      'import.meta.env.STOPPED_SCRIPT': JSON.stringify(stoppedScript),
      'import.meta.env.LINKED_SCRIPT': JSON.stringify(linkedScript),
      'import.meta.env.GRAMMAR_BYTES': JSON.stringify(statSync(GRAMMAR).size),
      'import.meta.env.CORRECTIONS_URL': JSON.stringify(process.env['CORRECTIONS_URL'] ?? ''),
    },
  },
});

/**
 * The page of components is for those who work on the site.
 * @param {string} page
 * @returns {boolean}
 */
function isForReaders(page) {
  return !page.endsWith('/components/');
}

/**
 * Functions as one script, as short as can be: it stands in every page. Each body becomes a block, in which `root` and `dataset` are known.
 * @param {string} path what the functions are given
 * @param {readonly ((root: string, dataset: DOMStringMap) => void)[]} runs
 * @returns {string}
 */
function writeOut(path, runs) {
  const bodies = runs.map((run) => String(run).replace(/^[^{]*/, ''));
  const given = `const root=${JSON.stringify(path)},{dataset}=document.documentElement;`;
  const { code, errors } = minifySync('inline.js', `{${given}${bodies.join('')}}`);
  if (errors.length > 0) throw new Error(`The inline script cannot be shortened: ${JSON.stringify(errors)}`);
  return code;
}

/**
 * Astro does not hash what it did not write: Solid's hydration script and scripts marked `is:inline`.
 * @param {string} script
 * @returns {`sha256-${string}`}
 */
function sha256(script) {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** @returns {string} */
function solidHydrationScript() {
  const body = /<script[^>]*>([\s\S]*?)<\/script>/.exec(generateHydrationScript())?.[1];
  if (!body)
    throw new Error(
      'Solid hydration script not found: without its hash every island stays dead. See generateHydrationScript in solid-js/web.',
    );
  return body;
}
