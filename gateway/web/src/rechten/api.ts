import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, callVersioned, servicePath, withQuery, type Versioned } from '../api/client';
import type { Export, Inzageregel, Lijst, Wissing, WissingGegevens } from '../api/types';
import { wissingenKey } from '../wissingen/api';

const pageSize = 50;

function pathOf(gemeente: string, id: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', id, ...rest);
}

function wissingKey(gemeente: string, id: string) {
  return ['wissing', gemeente, id] as const;
}

/** All that is kept. Not cached: each time it is asked for is put on record, and it is what is there now. */
export function useExport(gemeente: string, id: string) {
  return useMutation({ mutationFn: () => call<Export>(pathOf(gemeente, id, 'export')) });
}

/** Where a browser gets all that is kept as a PDF. */
export function pdfAddress(gemeente: string, id: string, metInzages: boolean): string {
  return withQuery(pathOf(gemeente, id, 'export', 'pdf'), { inzages: metInzages || undefined });
}

export function useInzages(gemeente: string, id: string) {
  return useInfiniteQuery({
    queryKey: ['inzages', gemeente, id],
    queryFn: ({ pageParam, signal }) =>
      call<Lijst<Inzageregel>>(pathOf(gemeente, id, 'inzages'), { query: { limit: pageSize, cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
  });
}

export function useWissing(gemeente: string, id: string) {
  return useQuery({
    queryKey: wissingKey(gemeente, id),
    queryFn: ({ signal }) => callVersioned<Wissing>(pathOf(gemeente, id, 'wissing'), { signal }),
  });
}

function useStore(gemeente: string, id: string) {
  const client = useQueryClient();
  return async (stored: Versioned<Wissing>) => {
    client.setQueryData(wissingKey(gemeente, id), stored);
    await client.invalidateQueries({ queryKey: wissingenKey(gemeente) });
  };
}

export function useProposeWissing(gemeente: string, id: string) {
  const store = useStore(gemeente, id);
  return useMutation({
    mutationFn: (gegevens: WissingGegevens) =>
      callVersioned<Wissing>(pathOf(gemeente, id, 'wissing'), { method: 'POST', body: gegevens }),
    onSuccess: store,
  });
}

export function useWithdrawWissing(gemeente: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string | undefined) => call(pathOf(gemeente, id, 'wissing'), { method: 'DELETE', ifMatch: etag }),
    onSuccess: () =>
      Promise.all([wissingKey(gemeente, id), wissingenKey(gemeente)].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
}

/** Afterwards nothing of the person is left in this browser either. */
export function useConfirmWissing(gemeente: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (etag: string | undefined) =>
      call<Wissing>(pathOf(gemeente, id, 'wissing', 'bevestiging'), { method: 'POST', ifMatch: etag }),
    onSuccess: () => client.clear(),
  });
}
