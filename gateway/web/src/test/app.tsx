import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { routes } from '../app/router';
import { startBackend, type Backend } from './backend';

interface Opened {
  backend: Backend;
  user: ReturnType<typeof userEvent.setup>;
  /** The path and the query that the address bar would show. */
  address: () => string;
  /** What a reload does: the same address, nothing remembered but what the browser keeps. */
  reload: () => void;
}

/** Opens the whole app at an address, as somebody of the demo. */
export function openApp(path: string, as = 'regie', stand: Partial<Backend['state']> = {}): Opened {
  const backend = startBackend(as, stand);
  let view = show(path);
  const address = () => view.router.state.location.pathname + view.router.state.location.search;
  const reload = () => {
    const at = address();
    view.unmount();
    view = show(at);
  };
  return { backend, user: userEvent.setup(), address, reload };
}

function show(path: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const router = createMemoryRouter(routes, { initialEntries: [path] });
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return { router, unmount };
}
