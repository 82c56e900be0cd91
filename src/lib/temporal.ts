/**
 * Gives the engine `Temporal` where it lacks it, once, from the polyfill (about 17 kB, fetched only then).
 * Await it before any other function of the library where the engine may be Safari or Node before 26.
 */
export async function loadTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
