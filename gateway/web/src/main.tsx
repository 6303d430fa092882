import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { startI18n } from './app/i18n';
import { createQueryClient } from './app/queryClient';
import { createRouter } from './app/router';
import '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';
import './ui/styles.css';

const root = document.getElementById('app');
if (!root) throw new Error('no #app in index.html');

await startI18n();
const router = createRouter();
const queryClient = createQueryClient();

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
