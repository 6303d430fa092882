import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { call, servicePath, type Dienst } from '../api/client';
import type { Leesmodel } from '../api/types';

const pollMs = 5_000;

/** The services that listen to others. */
export const luisteraars: readonly Dienst[] = ['pip', 'monitoring', 'reporting'];

/** What one service keeps, for one municipality, of what others told. */
export interface Koppeling {
  gemeente: string;
  dienst: Dienst;
  /** Absent: not known, because the service did not answer. */
  leesmodellen: Leesmodel[] | undefined;
  error: Error | null;
  isPending: boolean;
}

function pathOf(gemeente: string, dienst: Dienst, ...rest: string[]): string {
  return servicePath(dienst, 'gemeenten', gemeente, 'feeds', ...rest);
}

const keyOf = (gemeente: string, dienst: Dienst) => ['feeds', gemeente, dienst];

/** Asked anew every few seconds: someone who repairs a link wants to see it run. */
export function useKoppelingen(gemeenten: readonly string[]): Koppeling[] {
  const asked = gemeenten.flatMap((gemeente) => luisteraars.map((dienst) => ({ gemeente, dienst })));
  return useQueries({
    queries: asked.map(({ gemeente, dienst }) => ({
      queryKey: keyOf(gemeente, dienst),
      queryFn: ({ signal }: { signal: AbortSignal }) => call<{ items: Leesmodel[] }>(pathOf(gemeente, dienst), { signal }),
      refetchInterval: pollMs,
    })),
    combine: (answers) =>
      answers.flatMap(({ data, error, isPending }, i) => {
        const place = asked[i];
        // After a failure the last answer is old news: it must not pass for the state of now.
        return place ? [{ ...place, leesmodellen: error ? undefined : data?.items, error, isPending }] : [];
      }),
  });
}

interface Leesmodelplaats {
  gemeente: string;
  dienst: Dienst;
  projectie: string;
}

export function useHerbouw() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ gemeente, dienst, projectie }: Leesmodelplaats) =>
      call(pathOf(gemeente, dienst, projectie, 'herbouw'), { method: 'POST', idempotencyKey: crypto.randomUUID() }),
    onSettled: (_data, _error, { gemeente, dienst }) => client.invalidateQueries({ queryKey: keyOf(gemeente, dienst) }),
  });
}

export function useHerhaling() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ gemeente, dienst, projectie, subject }: Leesmodelplaats & { subject: string }) =>
      call(pathOf(gemeente, dienst, projectie, 'geparkeerd', subject, 'herhaling'), {
        method: 'POST',
        idempotencyKey: crypto.randomUUID(),
      }),
    onSettled: (_data, _error, { gemeente, dienst }) => client.invalidateQueries({ queryKey: keyOf(gemeente, dienst) }),
  });
}
