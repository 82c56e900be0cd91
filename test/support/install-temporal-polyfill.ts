// What Safari does: no native Temporal, then the polyfill in its place.
export {};

Reflect.deleteProperty(globalThis, 'Temporal');
if ('Temporal' in globalThis) throw new Error('The native Temporal could not be removed.');
await import('temporal-polyfill/global');
