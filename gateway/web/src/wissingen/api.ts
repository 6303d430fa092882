import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { call, servicePath } from '../api/client';
import type { Lijst, WachtendeWissing } from '../api/types';

const pageSize = 50;

/** How long the number in the menu may be old. */
const fiveMinutes = 5 * 60 * 1000;

/** All that is asked about the erasures of a municipality that wait begins with this. */
export function wissingenKey(gemeente: string) {
  return ['wissingen', gemeente] as const;
}

function pathOf(gemeente: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'wissingen', ...rest);
}

export function useWissingen(gemeente: string) {
  return useInfiniteQuery({
    queryKey: [...wissingenKey(gemeente), 'lijst'],
    queryFn: ({ pageParam, signal }) =>
      call<Lijst<WachtendeWissing>>(pathOf(gemeente), { query: { limit: pageSize, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
  });
}

/** How many of these municipalities together the reader may confirm; what cannot be counted now counts as none. */
export function useTeBevestigen(gemeenten: readonly string[]): number {
  return useQueries({
    queries: gemeenten.map((gemeente) => ({
      queryKey: [...wissingenKey(gemeente), 'telling'],
      queryFn: ({ signal }: { signal: AbortSignal }) => call<{ teBevestigen: number }>(pathOf(gemeente, 'telling'), { signal }),
      staleTime: fiveMinutes,
    })),
    combine: (results) => results.reduce((total, { data }) => total + (data?.teBevestigen ?? 0), 0),
  });
}
