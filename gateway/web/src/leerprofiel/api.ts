import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Leerprofiel, LeerprofielGegevens, Leerroute, Leerroutekader, Lijst } from '../api/types';

function pathOf(gemeente: string, nieuwkomerId: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', nieuwkomerId, 'leerprofiel', ...rest);
}

function keyOf(gemeente: string, nieuwkomerId: string) {
  return ['leerprofiel', gemeente, nieuwkomerId] as const;
}

export function fetchLeerprofiel(gemeente: string, nieuwkomerId: string, signal?: AbortSignal): Promise<Versioned<Leerprofiel>> {
  return callVersioned<Leerprofiel>(pathOf(gemeente, nieuwkomerId), { signal });
}

export function useLeerprofiel(gemeente: string, nieuwkomerId: string) {
  return useQuery({
    queryKey: keyOf(gemeente, nieuwkomerId),
    queryFn: ({ signal }) => fetchLeerprofiel(gemeente, nieuwkomerId, signal),
  });
}

/** All versions of what the rules go by; a proposal is made by the last. */
export function useLeerroutekaders() {
  return useQuery({
    queryKey: ['leerroutekaders'],
    queryFn: ({ signal }) => call<Lijst<Leerroutekader>>(servicePath('intake', 'leerroutekaders'), { signal }),
    select: ({ items }) => items,
    staleTime: Infinity,
  });
}

function useRemember(gemeente: string, nieuwkomerId: string) {
  const client = useQueryClient();
  return (answer: Versioned<Leerprofiel>) => {
    client.setQueryData(keyOf(gemeente, nieuwkomerId), answer);
    return client.invalidateQueries({ queryKey: ['gekozen-leerroute', gemeente, nieuwkomerId] });
  };
}

export function useChangeLeerprofiel(gemeente: string, nieuwkomerId: string) {
  const remember = useRemember(gemeente, nieuwkomerId);
  return useMutation({
    mutationFn: ({ gegevens, etag }: { gegevens: LeerprofielGegevens; etag: string | undefined }) =>
      callVersioned<Leerprofiel>(pathOf(gemeente, nieuwkomerId), { method: 'PUT', body: gegevens, ifMatch: etag }),
    onSuccess: remember,
  });
}

export function useChooseLeerroute(gemeente: string, nieuwkomerId: string) {
  const remember = useRemember(gemeente, nieuwkomerId);
  return useMutation({
    mutationFn: ({ keuze, etag }: { keuze: { leerroute: Leerroute; reden?: string | undefined }; etag: string | undefined }) =>
      callVersioned<Leerprofiel>(pathOf(gemeente, nieuwkomerId, 'leerroute'), { method: 'PUT', body: keuze, ifMatch: etag }),
    onSuccess: remember,
  });
}
