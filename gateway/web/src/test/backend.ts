import { http } from 'msw';
import { setupServer } from 'msw/node';
import { createBackend } from '../../dev/mock/backend.mjs';

export const server = setupServer();

/** Answers every call as the services would, with invented people; its state can be bent to the test. */
export function startBackend(user: string, stand: Partial<Backend['state']> = {}): Backend {
  const backend = createBackend({ user });
  Object.assign(backend.state, stand);
  server.use(http.all('*', ({ request }) => backend.handle(request)));
  return backend;
}

export type Backend = ReturnType<typeof createBackend>;
