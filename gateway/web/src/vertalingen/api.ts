import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, servicePath } from '../api/client';
import type { Taal, Vertaling, Vragenlijstversie } from '../api/types';

export function useVragenlijsten() {
  return useQuery({
    queryKey: ['vragenlijsten'],
    queryFn: ({ signal }) => call<{ items: Vragenlijstversie[] }>(servicePath('intake', 'vragenlijsten'), { signal }),
    select: ({ items }) => items,
    staleTime: Infinity,
  });
}

function pathOf(gemeente: string, naam: string, versie: number, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'vertalingen', naam, String(versie), ...rest);
}

export function useVertalingen(gemeente: string, { naam, versie }: Pick<Vragenlijstversie, 'naam' | 'versie'>) {
  return useQuery({
    queryKey: ['vertalingen', gemeente, naam, versie],
    queryFn: ({ signal }) => call<{ items: Vertaling[] }>(pathOf(gemeente, naam, versie), { signal }),
    select: ({ items }) => items,
  });
}

interface Controle {
  taal: Taal;
  /** Without one the check is taken back. */
  vertaler?: string;
  /** Of the translation that one had before one. */
  versie: number;
}

export function useCheckVertaling(gemeente: string, { naam, versie }: Pick<Vragenlijstversie, 'naam' | 'versie'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ taal, vertaler, versie: gezien }: Controle) =>
      call<Vertaling>(pathOf(gemeente, naam, versie, taal), { method: 'PUT', body: { vertaler }, ifMatch: `"${gezien}"` }),
    onSettled: () => client.invalidateQueries({ queryKey: ['vertalingen', gemeente, naam, versie] }),
  });
}
