import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Dubbel, Lijst, Overdracht, OverdrachtGegevens, OverdrachtRegel, Overdrachttelling } from '../api/types';
import type { Keuze } from './keuze';

const pageSize = 50;

function pathOf(gemeente: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'overdrachten', ...rest);
}

function keyOf(gemeente: string, id: string) {
  return ['overdrachten', gemeente, 'een', id] as const;
}

export function useOverdrachten(gemeente: string, keuze: Keuze) {
  return useInfiniteQuery({
    queryKey: ['overdrachten', gemeente, 'lijst', keuze],
    queryFn: ({ pageParam, signal }) =>
      call<Lijst<OverdrachtRegel>>(pathOf(gemeente), {
        query: {
          status: keuze === 'open' || keuze === 'te-laat' ? undefined : keuze,
          teLaat: keuze === 'te-laat' ? true : undefined,
          limit: pageSize,
          cursor: pageParam,
        },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
  });
}

export function useTelling(gemeente: string) {
  return useQuery({
    queryKey: ['overdrachten', gemeente, 'telling'],
    queryFn: ({ signal }) => call<Overdrachttelling>(pathOf(gemeente, 'telling'), { signal }),
  });
}

export function fetchOverdracht(gemeente: string, id: string, signal?: AbortSignal): Promise<Versioned<Overdracht>> {
  return callVersioned<Overdracht>(pathOf(gemeente, id), { signal });
}

export function useOverdracht(gemeente: string, id: string) {
  return useQuery({ queryKey: keyOf(gemeente, id), queryFn: ({ signal }) => fetchOverdracht(gemeente, id, signal) });
}

export function useDubbelen(gemeente: string, id: string) {
  return useQuery({
    queryKey: ['overdrachten', gemeente, 'dubbelen', id],
    queryFn: ({ signal }) => call<{ items: Dubbel[] }>(pathOf(gemeente, id, 'dubbelen'), { signal }),
    select: ({ items }) => items,
  });
}

/** A repeat of the same form after a lost answer must not announce someone twice. */
export function useAnnounce() {
  const client = useQueryClient();
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: ({ gemeente, gegevens }: { gemeente: string; gegevens: OverdrachtGegevens }) => {
      const body = gemeente + JSON.stringify(gegevens);
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      return call<Overdracht>(pathOf(gemeente), { method: 'POST', body: gegevens, idempotencyKey: last.current.key });
    },
    onSuccess: () => void client.invalidateQueries({ queryKey: ['overdrachten'] }),
  });
}

/** A change of the handover itself, of its status, or its end: each answers with the whole of it. */
export function useChangeOverdracht(gemeente: string, id: string, part?: 'status' | 'nieuwkomer') {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ body, etag }: { body: unknown; etag: string | undefined }) =>
      callVersioned<Overdracht>(pathOf(gemeente, id, ...(part === undefined ? [] : [part])), {
        method: 'PUT',
        body,
        ifMatch: etag,
      }),
    onSuccess: (saved) => {
      void client.invalidateQueries({ queryKey: ['overdrachten'] });
      client.setQueryData(keyOf(gemeente, id), saved);
    },
  });
}

export interface Toelichting {
  toelichting?: string;
  versie: number;
}

export function useMedischeToelichting(gemeente: string, id: string) {
  return useQuery({
    queryKey: ['overdrachten', gemeente, 'medisch', id],
    queryFn: ({ signal }) => callVersioned<Toelichting>(pathOf(gemeente, id, 'medische-toelichting'), { signal }),
  });
}

export function useExplain(gemeente: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ toelichting, etag }: { toelichting: string; etag: string | undefined }) =>
      callVersioned<Toelichting>(pathOf(gemeente, id, 'medische-toelichting'), {
        method: 'PUT',
        body: { toelichting: toelichting.trim() === '' ? undefined : toelichting.trim() },
        ifMatch: etag,
      }),
    onSuccess: (saved) => {
      client.setQueryData(['overdrachten', gemeente, 'medisch', id], saved);
      void client.invalidateQueries({ queryKey: keyOf(gemeente, id) });
    },
  });
}
