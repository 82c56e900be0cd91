import { once } from 'node:events';

/** What is read of the browser's answers and news. */
export type Told = {
  readonly sessionId?: string;
  readonly targetInfo?: { readonly type: string };
  readonly targetInfos?: readonly { readonly targetId: string }[];
  readonly result?: { readonly value?: unknown };
};

type Message = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Told;
  readonly result?: Told;
  readonly error?: { readonly message: string };
};

/** Asks the browser for something; `session` is the tab or page that is meant. Rejects with the browser's own words. */
export type Call = (method: string, params?: object, session?: string) => Promise<Told>;

/** Speaks Chrome's debugging protocol with a browser at the address of its socket, until the browser ends. */
export async function speakTo(address: string, hear: (method: string, params: Told) => void): Promise<Call> {
  const socket = new WebSocket(address);
  const asked: PromiseWithResolvers<Told>[] = [];
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error } = JSON.parse(String(data)) as Message;
    if (method) hear(method, params ?? {});
    if (id === undefined) return;
    if (error) asked[id]?.reject(new Error(error.message));
    else asked[id]?.resolve(result ?? {});
  });
  await once(socket, 'open');
  return (method, params = {}, sessionId) => {
    const answer = Promise.withResolvers<Told>();
    socket.send(JSON.stringify({ id: asked.push(answer) - 1, method, params, ...(sessionId && { sessionId }) }));
    return answer.promise;
  };
}
