/** The part of a service worker's world that is used here; TypeScript offers it only in place of the page's. */
type Waits = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type Fetches = Waits & {
  readonly request: Request;
  readonly resultingClientId: string;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type Events = {
  readonly install: Waits;
  readonly activate: Waits;
  readonly fetch: Fetches;
  readonly message: Waits & { readonly data: unknown };
};

type WorkerScope = {
  readonly addEventListener: <Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void) => void;
  readonly registration: ServiceWorkerRegistration;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: {
      readonly type: 'window';
      readonly includeUncontrolled: boolean;
    }) => Promise<readonly { readonly id: string }[]>;
  };
};

export const worker = globalThis as unknown as WorkerScope;

/** The address of the site's root, with the last slash. */
export const ROOT = worker.registration.scope;
