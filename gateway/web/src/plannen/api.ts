import { useInfiniteQuery } from '@tanstack/react-query';
import { call, servicePath } from '../api/client';
import type { Lijst, Plan } from '../api/types';

const pageSize = 50;

/** What of a municipality's plans the own organisation may see, the one drawn up last first. */
export function usePlannenOf(gemeente: string) {
  return useInfiniteQuery({
    queryKey: ['plannen', gemeente],
    queryFn: ({ pageParam, signal }) =>
      call<Lijst<Plan>>(servicePath('pip', 'gemeenten', gemeente, 'plannen'), {
        query: { limit: pageSize, cursor: pageParam },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
  });
}
