import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Lijst, Taakstelling, TaakstellingGegevens } from '../api/types';

function pathOf(gemeente: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'taakstellingen', ...rest);
}

/** The last half year first. */
export function useTaakstellingen(gemeente: string) {
  return useQuery({
    queryKey: ['taakstellingen', gemeente],
    queryFn: ({ signal }) => call<Lijst<Taakstelling>>(pathOf(gemeente), { signal }),
    select: ({ items }) => items,
  });
}

export function fetchTaakstelling(gemeente: string, halfjaar: string, signal?: AbortSignal): Promise<Versioned<Taakstelling>> {
  return callVersioned<Taakstelling>(pathOf(gemeente, halfjaar), { signal });
}

/** Always fresh, because it is about to be changed. */
export function useTaakstelling(gemeente: string, halfjaar: string) {
  return useQuery({
    queryKey: ['taakstellingen', gemeente, halfjaar],
    queryFn: ({ signal }) => fetchTaakstelling(gemeente, halfjaar, signal),
    staleTime: 0,
    gcTime: 0,
  });
}

export function useChangeTaakstelling(gemeente: string, halfjaar: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ gegevens, etag }: { gegevens: TaakstellingGegevens; etag: string | undefined }) =>
      callVersioned<Taakstelling>(pathOf(gemeente, halfjaar), { method: 'PUT', body: gegevens, ifMatch: etag }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['taakstellingen', gemeente] }),
  });
}
