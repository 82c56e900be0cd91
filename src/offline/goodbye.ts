import { cacheName } from './names.ts';
import { ROOT, worker } from './worker-scope.ts';

/* The service worker of a site that is built without an offline copy: it removes the copy of before, and itself. */
worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(cacheName(ROOT)).then(() => worker.registration.unregister()));
});
