import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, callVersioned, servicePath } from '../api/client';
import { isProbleem, Probleem } from '../api/problem';
import type { Bijlage, BijlageGegevens, Lijst } from '../api/types';
import { upload, type OnSent } from '../api/upload';
import { typeOf } from './bijlageForm';

/** Whose documents: every call about them starts here. */
export interface Betrokkene {
  gemeente: string;
  nieuwkomerId: string;
}

/** Which documents: those that are there, or those that can still be put back. */
export type Welke = 'aanwezig' | 'verwijderd';

function pathOf({ gemeente, nieuwkomerId }: Betrokkene, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'nieuwkomers', nieuwkomerId, 'bijlagen', ...rest);
}

function listKey({ gemeente, nieuwkomerId }: Betrokkene) {
  return ['bijlagen', gemeente, nieuwkomerId] as const;
}

/** Where a browser gets the file itself. */
export function bestandAddress(wie: Betrokkene, { bijlageId }: Bijlage): string {
  return pathOf(wie, bijlageId, 'bestand');
}

interface Bijlagen extends Lijst<Bijlage> {
  virusscan: boolean;
}

export function useBijlagen(wie: Betrokkene, welke: Welke) {
  return useInfiniteQuery({
    queryKey: [...listKey(wie), welke],
    queryFn: ({ pageParam, signal }) =>
      call<Bijlagen>(pathOf(wie), { query: { cursor: pageParam, verwijderd: welke === 'verwijderd' || undefined }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
  });
}

interface Nieuw {
  gegevens: BijlageGegevens;
  file: File;
  onSent: OnSent;
}

const nothing = { body: '', key: '' };

/** What a service says about the body is about the file: the form has a field for it. */
function atBestand(error: unknown): unknown {
  if (!isProbleem(error, 400)) return error;
  const errors = error.errors.map((fout) => ({ ...fout, location: { pointer: '#/bestand' } }));
  return new Probleem(400, { errors, ...(error.detail === undefined ? {} : { detail: error.detail }) });
}

/** First what it is, then the file. A repeat after a file that was refused or got lost names the same document. */
export function useAddBijlage(wie: Betrokkene) {
  const client = useQueryClient();
  const last = useRef(nothing);
  return useMutation({
    mutationFn: async ({ gegevens, file, onSent }: Nieuw) => {
      const body = JSON.stringify(gegevens);
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      const { data, etag } = await callVersioned<Bijlage>(pathOf(wie), {
        method: 'POST',
        body: gegevens,
        idempotencyKey: last.current.key,
      });
      try {
        await upload<Bijlage>(bestandAddress(wie, data), { method: 'PUT', file, fileType: typeOf(file), ifMatch: etag }, onSent);
      } catch (error) {
        // It has another file by now, or was waited for too long: the next attempt is another document.
        if (isProbleem(error, 409) || isProbleem(error, 404)) last.current = nothing;
        throw atBestand(error);
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: listKey(wie) }),
  });
}

export function useDeleteBijlage(wie: Betrokkene) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ bijlageId, versie }: Bijlage) =>
      call<Bijlage>(pathOf(wie, bijlageId), { method: 'DELETE', ifMatch: `"${versie}"` }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey(wie) }),
  });
}

export function useRestoreBijlage(wie: Betrokkene) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ bijlageId, versie }: Bijlage) =>
      call<Bijlage>(pathOf(wie, bijlageId, 'herstel'), { method: 'POST', ifMatch: `"${versie}"` }),
    onSettled: () => client.invalidateQueries({ queryKey: listKey(wie) }),
  });
}
