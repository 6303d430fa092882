import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { call, servicePath } from '../api/client';
import type { Caseload, CaseloadRegel, Samenvatting } from '../api/types';
import type { CaseloadFilter } from './filter';

const pageSize = 50;

export interface CaseloadVraag extends CaseloadFilter {
  /** Part of a name or dossier number: travels in a body, never in an address. */
  zoekterm: string;
  gebruikersnaam: string;
}

function fetchCaseload(vraag: CaseloadVraag, cursor: string | undefined, limit: number, signal?: AbortSignal): Promise<Caseload> {
  const { gemeente, status, leerroute, termijn, signaal, nulmeting, intake, sort, mijn, zoekterm, gebruikersnaam } = vraag;
  const gemeenten = gemeente === undefined ? [] : [gemeente];
  const fields = { gemeente: gemeenten, status, leerroute, termijn, signaal, nulmeting, intake, sort, limit, cursor };
  if (zoekterm === '' && !mijn) return call<Caseload>(servicePath('monitoring', 'caseload'), { query: fields, signal });
  const body = { ...fields, naam: zoekterm || undefined, regisseur: mijn ? gebruikersnaam : undefined };
  return call<Caseload>(servicePath('monitoring', 'caseload', 'zoekopdrachten'), { method: 'POST', body, signal });
}

export function useCaseload(vraag: CaseloadVraag) {
  return useInfiniteQuery({
    queryKey: ['caseload', vraag],
    queryFn: ({ pageParam, signal }) => fetchCaseload(vraag, pageParam, pageSize, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.volgende,
    placeholderData: keepPreviousData,
  });
}

/** Everything that the filter finds, page by page, for an export. */
export async function fetchAll(vraag: CaseloadVraag): Promise<CaseloadRegel[]> {
  const all: CaseloadRegel[] = [];
  let cursor: string | undefined;
  do {
    const page = await fetchCaseload(vraag, cursor, 200);
    all.push(...page.items);
    cursor = page.volgende;
  } while (cursor !== undefined);
  return all;
}

export function useSamenvatting(gemeente: string | undefined) {
  return useQuery({
    queryKey: ['caseload', 'samenvatting', gemeente],
    queryFn: ({ signal }) =>
      call<Samenvatting>(servicePath('monitoring', 'caseload', 'samenvatting'), {
        query: { gemeente: gemeente === undefined ? [] : [gemeente] },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}
