import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { call, servicePath, type Dienst } from '../api/client';
import { useMerged } from '../api/merged';
import type {
  Import,
  Importkolom,
  Importregel,
  Importsoort,
  Kolomkoppeling,
  KolomkoppelingGegevens,
  Lijst,
  Terugdraaiing,
} from '../api/types';
import { soorten } from './soorten';

const pollMs = 1000;
const regelsPerPage = 100;

const diensten: Record<Importsoort, Dienst> = { nieuwkomers: 'intake', trajecten: 'monitoring', overdrachten: 'intake', uitkeringen: 'intake', 'duo-tellingen': 'reporting' };

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
  return status === 'ontvangen' || status === 'bezig' || status === 'terugdraaien';
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
    if (status === 'afgerond' || status === 'teruggedraaid') void client.invalidateQueries({ queryKey: ['caseload'] });
    void client.invalidateQueries({ queryKey: ['imports'] });
  }, [client, status]);
  return query;
}

interface Bestand {
  gemeente: string;
  soort: Importsoort;
  file: File;
  /** What its columns mean, when they are not our own. */
  koppeling?: string;
}

/** The columns that a file of a kind may have. They change with a release, not while somebody looks. */
export function useKolommen(gemeente: string, soort: Importsoort) {
  return useQuery({
    queryKey: ['importsoorten', gemeente, diensten[soort]],
    queryFn: ({ signal }) =>
      call<Lijst<{ soort: string; kolommen: Importkolom[] }>>(servicePath(diensten[soort], 'gemeenten', gemeente, 'importsoorten'), { signal }),
    staleTime: Infinity,
    select: ({ items }) => items.find((one) => one.soort === soort)?.kolommen ?? [],
  });
}

function koppelingenOf(gemeente: string, soort: Importsoort, ...rest: string[]): string {
  return servicePath(diensten[soort], 'gemeenten', gemeente, 'kolomkoppelingen', ...rest);
}

/** What was kept of the files of each source. */
export function useKolomkoppelingen(gemeente: string, soort: Importsoort) {
  return useQuery({
    queryKey: ['kolomkoppelingen', gemeente, diensten[soort]],
    queryFn: ({ signal }) => call<Lijst<Kolomkoppeling>>(koppelingenOf(gemeente, soort), { signal }),
    select: ({ items }) => items.filter((one) => one.soort === soort),
  });
}

interface TeBewaren {
  gegevens: KolomkoppelingGegevens;
  /** The one that it replaces, if it is of the same source. */
  koppeling: Kolomkoppeling | undefined;
}

/** Keeps a mapping: under another name it is another source. */
export function useKeepKoppeling(gemeente: string, soort: Importsoort) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ gegevens, koppeling }: TeBewaren) =>
      koppeling?.bron === gegevens.bron
        ? call<Kolomkoppeling>(koppelingenOf(gemeente, soort, koppeling.koppelingId), {
            method: 'PUT',
            body: gegevens,
            ifMatch: `"${koppeling.versie}"`,
          })
        : call<Kolomkoppeling>(koppelingenOf(gemeente, soort), { method: 'POST', body: gegevens, idempotencyKey: crypto.randomUUID() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['kolomkoppelingen', gemeente, diensten[soort]] }),
  });
}

/** Sends a file to be checked. The same file again, after an answer that was lost, is the same import. */
export function useSendFile() {
  const last = useRef<Bestand & { importId: string }>(undefined);
  return useMutation({
    mutationFn: ({ gemeente, soort, file, koppeling }: Bestand) => {
      const same =
        last.current?.file === file &&
        last.current.gemeente === gemeente &&
        last.current.soort === soort &&
        last.current.koppeling === koppeling;
      if (!same) last.current = { gemeente, soort, file, ...(koppeling && { koppeling }), importId: crypto.randomUUID() };
      const importId = last.current?.importId ?? '';
      return call<Import>(pathOf(gemeente, soort, importId), { method: 'PUT', query: { soort, proef: true, koppeling }, file });
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

/** Takes a whole import back, or only looks what that would do. */
export function useUndo(plaats: Importplaats, proef: boolean) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      call<Import>(pathOf(plaats.gemeente, plaats.soort, plaats.importId, 'terugdraaiing'), { method: 'POST', query: { proef } }),
    onSuccess: (started) => client.setQueryData(keyOf(plaats), started),
  });
}

/** Which rows stay. Each look has a list of its own. */
export function useBlijvers(plaats: Importplaats, { gevraagdOp }: Terugdraaiing) {
  return useInfiniteQuery({
    queryKey: [...keyOf(plaats), 'blijvers', gevraagdOp],
    queryFn: ({ pageParam, signal }) =>
      call<Lijst<Importregel>>(pathOf(plaats.gemeente, plaats.soort, plaats.importId, 'terugdraaiing', 'regels'), {
        query: { cursor: pageParam, limit: regelsPerPage },
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
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
