import { createBrowserRouter, type RouteObject } from 'react-router';
import { LoggedIn } from './LoggedIn';
import { NotFound } from './NotFound';
import { OnlyFor } from './OnlyFor';
import { PageError } from './PageError';
import { SessionGate } from './SessionGate';
import { Shell } from './Shell';
import { Start } from './Start';
import { Welcome } from './Welcome';
import { Loading } from '../ui/states';

export const routes: RouteObject[] = [
  {
    element: (
      <SessionGate>
        <Shell />
      </SessionGate>
    ),
    errorElement: <PageError />,
    hydrateFallbackElement: <Loading />,
    children: [
      {
        errorElement: <PageError />,
        children: [
          { index: true, element: <Start /> },
          {
            path: 'caseload',
            lazy: async () => {
              const { CaseloadPage } = await import('../caseload/CaseloadPage');
              return { element: <OnlyFor rollen={['regievoerder', 'consulent']}><CaseloadPage /></OnlyFor> };
            },
          },
          { path: 'ingelogd', element: <LoggedIn /> },
          { path: 'welkom', element: <Welcome /> },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
  },
];

export function createRouter() {
  return createBrowserRouter(routes);
}
