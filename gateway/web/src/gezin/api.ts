import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { call, servicePath } from '../api/client';
import type { Gezinslid, Huishouden, Lijst, NieuwkomerRegel, Regisseur, Relatie } from '../api/types';

const enough = 10;

function pathOf(gemeente: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, ...rest);
}

export function fetchHuishoudens(gemeente: string, nieuwkomerId: string, signal?: AbortSignal): Promise<Lijst<Huishouden>> {
  return call<Lijst<Huishouden>>(pathOf(gemeente, 'nieuwkomers', nieuwkomerId, 'huishoudens'), { signal });
}

export function useHuishoudens(gemeente: string, nieuwkomerId: string) {
  return useQuery({
    queryKey: ['huishoudens', gemeente, nieuwkomerId],
    queryFn: ({ signal }) => fetchHuishoudens(gemeente, nieuwkomerId, signal),
    select: ({ items }) => items,
  });
}

/** The household to which somebody belongs now. */
export function huidige(items: readonly Huishouden[], nieuwkomerId: string): Huishouden | undefined {
  return items.find(({ gezinsleden }) => gezinsleden.some((lid) => lid.nieuwkomerId === nieuwkomerId && lid.tot === undefined));
}

/** Looks for people by name; the name travels in a body, never in an address. */
export function useZoek(gemeente: string, naam: string) {
  return useQuery({
    queryKey: ['nieuwkomers', 'zoek', gemeente, naam],
    queryFn: ({ signal }) =>
      call<Lijst<NieuwkomerRegel>>(pathOf(gemeente, 'nieuwkomers', 'zoekopdrachten'), {
        method: 'POST',
        body: { naam, limit: enough },
        signal,
      }),
    enabled: naam !== '',
    gcTime: 0,
    select: ({ items }) => items,
  });
}

/** Whoever belongs to it sees the change, and so does the caseload, a moment later. */
function useForget() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['huishoudens'] }),
      client.invalidateQueries({ queryKey: ['caseload'] }),
    ]);
}

export interface NieuwLid {
  nieuwkomerId: string;
  relatie: Relatie;
  van: string;
  /** The household that is left for it. */
  uit?: string;
}

/** A repeat after a lost answer must not form a second household. */
export function useForm(gemeente: string) {
  const forget = useForget();
  const last = useRef({ body: '', key: '' });
  return useMutation({
    mutationFn: (gegevens: { gezinsleden: NieuwLid[]; regisseur?: Regisseur }) => {
      const body = gemeente + JSON.stringify(gegevens);
      if (last.current.body !== body) last.current = { body, key: crypto.randomUUID() };
      return call<Huishouden>(pathOf(gemeente, 'huishoudens'), {
        method: 'POST',
        body: gegevens,
        idempotencyKey: last.current.key,
      });
    },
    onSuccess: forget,
  });
}

export function useAddGezinslid({ gemeente, huishoudenId, versie }: Huishouden) {
  const forget = useForget();
  return useMutation({
    mutationFn: (lid: NieuwLid) =>
      call<Huishouden>(pathOf(gemeente, 'huishoudens', huishoudenId, 'gezinsleden'), {
        method: 'POST',
        body: lid,
        ifMatch: `"${String(versie)}"`,
      }),
    onSuccess: forget,
  });
}

export interface LidWijziging {
  huishouden: Huishouden;
  nieuwkomerId: string;
  lidmaatschap: Pick<Gezinslid, 'relatie' | 'van' | 'tot'>;
}

export function useChangeGezinslid() {
  const forget = useForget();
  return useMutation({
    mutationFn: ({ huishouden: { gemeente, huishoudenId, versie }, nieuwkomerId, lidmaatschap }: LidWijziging) =>
      call<Huishouden>(pathOf(gemeente, 'huishoudens', huishoudenId, 'gezinsleden', nieuwkomerId), {
        method: 'PUT',
        body: lidmaatschap,
        ifMatch: `"${String(versie)}"`,
      }),
    onSuccess: forget,
  });
}

export function useDirect({ gemeente, huishoudenId, versie }: Huishouden) {
  const forget = useForget();
  return useMutation({
    mutationFn: (regisseur: Regisseur) =>
      call<Huishouden>(pathOf(gemeente, 'huishoudens', huishoudenId, 'regisseur'), {
        method: 'PUT',
        body: { regisseur },
        ifMatch: `"${String(versie)}"`,
      }),
    onSuccess: forget,
  });
}
