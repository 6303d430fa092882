import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use } from 'react';
import { call, setCsrfToken } from '../api/client';
import type { Gemeente, Rol, Sessie } from '../api/types';

export const sessieKey = ['sessie'] as const;

const SessieContext = createContext<Sessie | undefined>(undefined);
export const SessieProvider = SessieContext.Provider;

async function fetchSessie(signal: AbortSignal): Promise<Sessie> {
  const sessie = await call<Sessie>('/sessie', { signal });
  setCsrfToken(sessie.csrf);
  return sessie;
}

export function useSessieQuery(): UseQueryResult<Sessie> {
  return useQuery({
    queryKey: sessieKey,
    queryFn: ({ signal }) => fetchSessie(signal),
    staleTime: Infinity,
    gcTime: Infinity,
    retry: false,
  });
}

/** Who is logged in. Only for pages behind the login. */
export function useSessie(): Sessie {
  const sessie = use(SessieContext);
  if (!sessie) throw new Error('useSessie outside the login');
  return sessie;
}

export function hasRol(sessie: Sessie, ...rollen: Rol[]): boolean {
  return rollen.some((rol) => sessie.rollen.includes(rol));
}

export function useGemeenteNaam(): (id: string) => string {
  const { gemeenten } = useSessie();
  return (id) => gemeenten.find((gemeente) => gemeente.id === id)?.naam ?? id;
}

export function sortedGemeenten(sessie: Sessie): Gemeente[] {
  return [...sessie.gemeenten].sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
