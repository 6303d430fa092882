import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Lijst, Meting, MetingGegevens, Radar, Radarinstrument, Scorevoorstel } from '../api/types';

function radarPath(gemeente: string, nieuwkomerId: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', nieuwkomerId, 'radar', ...rest);
}

function radarKey(gemeente: string, nieuwkomerId: string) {
  return ['radar', gemeente, nieuwkomerId] as const;
}

export function fetchRadar(gemeente: string, nieuwkomerId: string, signal?: AbortSignal): Promise<Versioned<Radar>> {
  return callVersioned<Radar>(radarPath(gemeente, nieuwkomerId), { signal });
}

export function useRadar(gemeente: string, nieuwkomerId: string) {
  return useQuery({
    queryKey: radarKey(gemeente, nieuwkomerId),
    queryFn: ({ signal }) => fetchRadar(gemeente, nieuwkomerId, signal),
  });
}

/** All versions; a new measurement is taken with the last. */
export function useRadarinstrumenten() {
  return useQuery({
    queryKey: ['radarinstrumenten'],
    queryFn: ({ signal }) => call<Lijst<Radarinstrument>>(servicePath('intake', 'radarinstrumenten'), { signal }),
    select: ({ items }) => items,
    staleTime: Infinity,
  });
}

/** What the answers suggest now; always fresh, because it is about to be decided on. */
export function useVoorstellen(gemeente: string, nieuwkomerId: string) {
  return useQuery({
    queryKey: [...radarKey(gemeente, nieuwkomerId), 'voorstel'],
    queryFn: ({ signal }) => call<Lijst<Scorevoorstel>>(radarPath(gemeente, nieuwkomerId, 'voorstel'), { signal }),
    select: ({ items }) => items,
    staleTime: 0,
    gcTime: 0,
  });
}

interface Send {
  gegevens: MetingGegevens;
  etag: string | undefined;
}

function useForget(gemeente: string, nieuwkomerId: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: radarKey(gemeente, nieuwkomerId) }),
      client.invalidateQueries({ queryKey: ['caseload'] }),
    ]);
}

export function useMeasure(gemeente: string, nieuwkomerId: string) {
  const forget = useForget(gemeente, nieuwkomerId);
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: ({ gegevens, etag }: Send) => {
      const body = `${etag ?? ''} ${JSON.stringify(gegevens)}`;
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      return call<Meting>(radarPath(gemeente, nieuwkomerId, 'metingen'), {
        method: 'POST',
        body: gegevens,
        ifMatch: etag,
        idempotencyKey: last.current.key,
      });
    },
    onSuccess: forget,
  });
}

export function useCorrect(gemeente: string, nieuwkomerId: string, nummer: number) {
  const forget = useForget(gemeente, nieuwkomerId);
  return useMutation({
    mutationFn: ({ gegevens, etag }: Send) =>
      call<Meting>(radarPath(gemeente, nieuwkomerId, 'metingen', String(nummer)), { method: 'PUT', body: gegevens, ifMatch: etag }),
    onSuccess: forget,
  });
}
