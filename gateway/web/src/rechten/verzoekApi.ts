import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, callVersioned, servicePath, type Versioned } from '../api/client';
import type { Correctieverzoek, CorrectieverzoekGegevens, Lijst, VerzoekbesluitGegevens } from '../api/types';

function pathOf(gemeente: string, id: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', id, 'correctieverzoeken', ...rest);
}

function keyOf(gemeente: string, id: string, ...rest: string[]) {
  return ['correctieverzoeken', gemeente, id, ...rest] as const;
}

/** What was asked last first. */
export function useVerzoeken(gemeente: string, id: string) {
  return useQuery({
    queryKey: keyOf(gemeente, id),
    queryFn: ({ signal }) => call<Lijst<Correctieverzoek>>(pathOf(gemeente, id), { signal }),
    select: ({ items }) => items,
  });
}

export function fetchVerzoek(
  gemeente: string,
  id: string,
  verzoekId: string,
  signal?: AbortSignal,
): Promise<Versioned<Correctieverzoek>> {
  return callVersioned<Correctieverzoek>(pathOf(gemeente, id, verzoekId), { signal });
}

export function useVerzoek(gemeente: string, id: string, verzoekId: string) {
  return useQuery({
    queryKey: keyOf(gemeente, id, verzoekId),
    queryFn: ({ signal }) => fetchVerzoek(gemeente, id, verzoekId, signal),
  });
}

/** A repeat of the same form after a lost answer must not write the request down twice. */
export function useRecordVerzoek(gemeente: string, id: string) {
  const client = useQueryClient();
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (gegevens: CorrectieverzoekGegevens) => {
      const body = JSON.stringify(gegevens);
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      return call<Correctieverzoek>(pathOf(gemeente, id), {
        method: 'POST',
        body: gegevens,
        idempotencyKey: last.current.key,
      });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(gemeente, id) }),
  });
}

export function useDecideVerzoek(gemeente: string, id: string, verzoekId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ besluit, etag }: { besluit: VerzoekbesluitGegevens; etag: string | undefined }) =>
      callVersioned<Correctieverzoek>(pathOf(gemeente, id, verzoekId, 'besluit'), {
        method: 'POST',
        body: besluit,
        ifMatch: etag,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: keyOf(gemeente, id) }),
  });
}
