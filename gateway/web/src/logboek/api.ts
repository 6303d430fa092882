import { useQueries } from '@tanstack/react-query';
import { call, servicePath, type Dienst } from '../api/client';
import { fetchMerged, useMerged, type Bron, type MergedPage } from '../api/merged';
import type { Lijst, Logboekcontrole, Logregel } from '../api/types';
import { diensten, type Logboekvraag } from './vraag';

/** Each service keeps a log of its own. */
export interface Regel extends Logregel {
  dienst: Dienst;
}

const momentOf = ({ tijdstip }: Regel) => tijdstip;

function pathOf(gemeente: string, dienst: Dienst, ...rest: string[]): string {
  return servicePath(dienst, 'gemeenten', gemeente, 'logboek', ...rest);
}

function bronnenOf(gemeente: string, { dienst: asked, betrokkene, vanaf, tot }: Logboekvraag): Bron<Regel>[] {
  return (asked ? [asked] : diensten).map((dienst) => ({
    naam: dienst,
    fetch: async (page, signal) => {
      const query = { betrokkene, vanaf, tot, ...page };
      const { items, volgende } = await call<Lijst<Logregel>>(pathOf(gemeente, dienst), { query, signal });
      return { items: items.map((regel) => ({ ...regel, dienst })), volgende };
    },
  }));
}

/** The lines of the log, of all services as one list unless one is asked for. */
export function useLogboek(gemeente: string, vraag: Logboekvraag) {
  return useMerged(['logboek', gemeente, vraag], bronnenOf(gemeente, vraag), momentOf);
}

/** The most lines of an export: more is no list to read but a copy of the log. */
export const mostExported = 5_000;

export interface Export {
  regels: Regel[];
  compleet: boolean;
}

/** Everything that the question finds, up to a limit. A list with a hole is no answer: it fails when a service does. */
export async function fetchForExport(gemeente: string, vraag: Logboekvraag): Promise<Export> {
  const bronnen = bronnenOf(gemeente, vraag);
  const regels: Regel[] = [];
  let page: MergedPage<Regel> | undefined;
  do {
    page = await fetchMerged(bronnen, momentOf, page?.volgende);
    if (page.nietBereikbaar.length > 0) throw new Error('a log did not answer');
    regels.push(...page.items);
  } while (page.volgende && regels.length < mostExported);
  return { regels, compleet: page.volgende === undefined };
}

/** Whether each log is whole. Asked for by hand: it reads every line. */
export function useControles(gemeente: string, enabled: boolean) {
  return useQueries({
    queries: diensten.map((dienst) => ({
      queryKey: ['logboek', gemeente, 'controle', dienst],
      queryFn: ({ signal }: { signal: AbortSignal }) => call<Logboekcontrole>(pathOf(gemeente, dienst, 'controle'), { signal }),
      enabled,
      staleTime: Infinity,
      gcTime: 0,
    })),
  });
}
