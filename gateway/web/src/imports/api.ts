import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { call, servicePath, type Dienst } from '../api/client';
import { useMerged } from '../api/merged';
import type { Import, Importregel, Importsoort, Lijst } from '../api/types';
import { soorten } from './soorten';

const pollMs = 1000;
const regelsPerPage = 100;

const diensten: Record<Importsoort, Dienst> = { nieuwkomers: 'intake', trajecten: 'monitoring', overdrachten: 'intake' };

/** Where an import is: also its place in the address, so that a reload finds it again. */
export interface Importplaats {
  gemeente: string;
  soort: Importsoort;
  importId: string;
}

function pathOf(gemeente: string, soort: Importsoort, ...rest: string[]): string {
  return servicePath(diensten[soort], 'gemeenten', gemeente, 'imports', ...rest);
}

function keyOf({ gemeente, soort, importId }: Importplaats) {
  return ['import', gemeente, soort, importId] as const;
}

export function isRunning({ status }: Import): boolean {
  return status === 'ontvangen' || status === 'bezig';
}

/** A service lists its imports of every kind at once: each service is asked one time, under the first kind it has. */
const eersteSoorten = soorten.filter((soort, i) => soorten.findIndex((other) => diensten[other] === diensten[soort]) === i);

/** The imports of a municipality, of all kinds. */
export function useImports(gemeente: string) {
  const bronnen = eersteSoorten.map((soort) => ({
    naam: soort,
    fetch: (page: { cursor: string | undefined; limit: number }, signal?: AbortSignal) =>
      call<Lijst<Import>>(pathOf(gemeente, soort), { query: page, signal }),
  }));
  return useMerged(['imports', gemeente], bronnen, ({ gestartOp }) => gestartOp);
}

/** One import, asked for again and again as long as it runs. */
export function useImport(plaats: Importplaats) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: keyOf(plaats),
    queryFn: ({ signal }) => call<Import>(pathOf(plaats.gemeente, plaats.soort, plaats.importId), { signal }),
    refetchInterval: ({ state }) => (state.data && isRunning(state.data) ? pollMs : false),
    staleTime: 0,
  });
  const status = query.data?.status;
  useEffect(() => {
    if (status === 'afgerond') void client.invalidateQueries({ queryKey: ['caseload'] });
    void client.invalidateQueries({ queryKey: ['imports'] });
  }, [client, status]);
  return query;
}

interface Bestand {
  gemeente: string;
  soort: Importsoort;
  file: File;
}

/** Sends a file to be checked. The same file again, after an answer that was lost, is the same import. */
export function useSendFile() {
  const last = useRef<Bestand & { importId: string }>(undefined);
  return useMutation({
    mutationFn: ({ gemeente, soort, file }: Bestand) => {
      const same = last.current?.file === file && last.current.gemeente === gemeente && last.current.soort === soort;
      if (!same) last.current = { gemeente, soort, file, importId: crypto.randomUUID() };
      const importId = last.current?.importId ?? '';
      return call<Import>(pathOf(gemeente, soort, importId), { method: 'PUT', query: { soort, proef: true }, file });
    },
  });
}

/** Lets a file that was checked run for real. */
export function useExecute(plaats: Importplaats) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<Import>(pathOf(plaats.gemeente, plaats.soort, plaats.importId, 'uitvoering'), { method: 'POST' }),
    onSuccess: (started) => client.setQueryData(keyOf(plaats), started),
  });
}

function fetchRegels({ gemeente, soort, importId }: Importplaats, cursor: string | undefined, limit: number, signal?: AbortSignal) {
  return call<Lijst<Importregel>>(pathOf(gemeente, soort, importId, 'regels'), { query: { cursor, limit }, signal });
}

/** What is wrong with rows. A check and the run after it each have a list of their own. */
export function useImportregels(plaats: Importplaats, proef: boolean) {
  return useInfiniteQuery({
    queryKey: [...keyOf(plaats), 'regels', proef],
    queryFn: ({ pageParam, signal }) => fetchRegels(plaats, pageParam, regelsPerPage, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
  });
}

/** Everything that is wrong with the file, for an export. */
export async function fetchAllRegels(plaats: Importplaats): Promise<Importregel[]> {
  const all: Importregel[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchRegels(plaats, cursor, 200);
    all.push(...page.items);
    cursor = page.volgende;
  } while (cursor !== undefined);
  return all;
}
