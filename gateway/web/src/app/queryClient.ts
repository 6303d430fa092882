import { QueryClient } from '@tanstack/react-query';
import { Probleem } from '../api/problem';

/** A refusal stays a refusal; only an outage is worth a second try. */
function isOutage(error: unknown): boolean {
  return error instanceof Probleem && [0, 502, 503, 504].includes(error.status);
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: 20_000, retry: (count, error) => count < 2 && isOutage(error) },
      mutations: { retry: false },
    },
  });
}
