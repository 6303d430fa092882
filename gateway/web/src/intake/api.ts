import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Code, Lijst, MogelijkeDubbel, Nationaliteit, Nieuwkomer, NieuwkomerGegevens } from '../api/types';

const dayInMs = 86_400_000;

function pathOf(gemeente: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', ...rest);
}

export function nieuwkomerKey(gemeente: string, id: string) {
  return ['nieuwkomer', gemeente, id] as const;
}

export function fetchNieuwkomer(gemeente: string, id: string, signal?: AbortSignal): Promise<Versioned<Nieuwkomer>> {
  return callVersioned<Nieuwkomer>(pathOf(gemeente, id), { signal });
}

export function useNieuwkomer(gemeente: string, id: string) {
  return useQuery({
    queryKey: nieuwkomerKey(gemeente, id),
    queryFn: ({ signal }) => fetchNieuwkomer(gemeente, id, signal),
  });
}

export function useNationaliteiten() {
  return useQuery({
    queryKey: ['nationaliteiten'],
    queryFn: ({ signal }) => call<{ items: Nationaliteit[] }>(servicePath('intake', 'nationaliteiten'), { signal }),
    staleTime: dayInMs,
    select: ({ items }) => items,
  });
}

export function useSpreektalen() {
  return useQuery({
    queryKey: ['spreektalen'],
    queryFn: ({ signal }) => call<{ items: Code[] }>(servicePath('intake', 'spreektalen'), { signal }),
    staleTime: dayInMs,
    select: ({ items }) => items,
  });
}

export function useVerblijfsstatussen() {
  return useQuery({
    queryKey: ['verblijfsstatussen'],
    queryFn: ({ signal }) => call<{ items: Code[] }>(servicePath('intake', 'verblijfsstatussen'), { signal }),
    staleTime: dayInMs,
    select: ({ items }) => items,
  });
}

/** Reads everywhere else show what changed: the caseload hears of it through the feed, a moment later. */
function forgetLists(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: ['caseload'] });
}

interface Change {
  gegevens: NieuwkomerGegevens;
  etag: string | undefined;
}

export function useChangeNieuwkomer(gemeente: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ gegevens, etag }: Change) =>
      callVersioned<Nieuwkomer>(pathOf(gemeente, id), { method: 'PUT', body: gegevens, ifMatch: etag }),
    onSuccess: (saved) => {
      client.setQueryData(nieuwkomerKey(gemeente, id), saved);
      forgetLists(client);
    },
  });
}

/** By what somebody is looked for before being registered: in a body, since it tells who it is. */
export type Dubbelvraag = Pick<NieuwkomerGegevens, 'bsn' | 'naam' | 'geboortedatum'>;

export function useSuggestDubbelen() {
  return useMutation({
    mutationFn: ({ gemeente, vraag }: { gemeente: string; vraag: Dubbelvraag }) =>
      call<Lijst<MogelijkeDubbel>>(servicePath('intake', 'gemeenten', gemeente, 'dubbelen'), { method: 'POST', body: vraag }),
  });
}

/** A repeat of the same form after a lost answer must not register someone twice; a changed form is a new request. */
export function useRegisterNieuwkomer() {
  const client = useQueryClient();
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: ({ gemeente, gegevens }: { gemeente: string; gegevens: NieuwkomerGegevens }) => {
      const body = gemeente + JSON.stringify(gegevens);
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      return call<Nieuwkomer>(pathOf(gemeente), { method: 'POST', body: gegevens, idempotencyKey: last.current.key });
    },
    onSuccess: () => forgetLists(client),
  });
}
