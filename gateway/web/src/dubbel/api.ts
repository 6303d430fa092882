import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, servicePath } from '../api/client';
import type { Keuzeveld, Lijst, MogelijkeDubbel, Samenvoeging } from '../api/types';

function pathOf(gemeente: string, nieuwkomerId: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', nieuwkomerId, ...rest);
}

/** Who may be the same person as this newcomer. */
export function useDubbelen(gemeente: string, nieuwkomerId: string) {
  return useQuery({
    queryKey: ['dubbelen', gemeente, nieuwkomerId],
    queryFn: ({ signal }) => call<Lijst<MogelijkeDubbel>>(pathOf(gemeente, nieuwkomerId, 'dubbelen'), { signal }),
    select: ({ items }) => items,
  });
}

export function useSamenvoegingen(gemeente: string, nieuwkomerId: string) {
  return useQuery({
    queryKey: ['samenvoegingen', gemeente, nieuwkomerId],
    queryFn: ({ signal }) => call<Lijst<Samenvoeging>>(pathOf(gemeente, nieuwkomerId, 'samenvoegingen'), { signal }),
    select: ({ items }) => items,
  });
}

/** Both dossiers change, and so do the lists that showed them. */
function useForget() {
  const client = useQueryClient();
  return () =>
    Promise.all(
      ['nieuwkomer', 'samenvoegingen', 'dubbelen', 'caseload'].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
}

interface Merge {
  etag: string | undefined;
  besluit: { nieuwkomerId: string; versie: number; overnemen: Keuzeveld[] };
}

/** A repeat after a lost answer must not be refused as a second merge. */
export function useMerge(gemeente: string, nieuwkomerId: string) {
  const forget = useForget();
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: ({ etag, besluit }: Merge) => {
      const body = `${etag ?? ''} ${JSON.stringify(besluit)}`;
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      return call<Lijst<Samenvoeging>>(pathOf(gemeente, nieuwkomerId, 'samenvoegingen'), {
        method: 'POST',
        body: besluit,
        ifMatch: etag,
        idempotencyKey: last.current.key,
      });
    },
    onSuccess: forget,
  });
}

export function usePart(gemeente: string, nieuwkomerId: string) {
  const forget = useForget();
  return useMutation({
    mutationFn: ({ andere, etag }: { andere: string; etag: string | undefined }) =>
      call<Lijst<Samenvoeging>>(pathOf(gemeente, nieuwkomerId, 'samenvoegingen', andere), { method: 'DELETE', ifMatch: etag }),
    onSuccess: forget,
  });
}
