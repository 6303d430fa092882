import { useInfiniteQuery } from '@tanstack/react-query';
import type { Lijst } from './types';

const pageSize = 50;

/** One of the lists that are shown as one. Each gives its newest items first. */
export interface Bron<T> {
  naam: string;
  fetch: (page: { cursor: string | undefined; limit: number }, signal?: AbortSignal) => Promise<Lijst<T>>;
}

interface Voorraad<T> {
  items: T[];
  cursor: string | undefined;
  /** Nothing more to ask: read to the end, or not reachable. */
  klaar: boolean;
}

type Voorraden<T> = Record<string, Voorraad<T>>;

export interface MergedPage<T> {
  items: T[];
  /** The lists that did not answer: what they hold is unknown, not absent. */
  nietBereikbaar: string[];
  volgende: Voorraden<T> | undefined;
}

/**
 * The newest items of several lists. From each list a whole page is in hand before the merge, so that nothing of a
 * later page can belong above what is shown. Fails only when no list answers.
 */
export async function fetchMerged<T>(
  bronnen: readonly Bron<T>[],
  momentOf: (item: T) => string,
  from: Voorraden<T> = {},
  signal?: AbortSignal,
): Promise<MergedPage<T>> {
  const answers = await Promise.allSettled(bronnen.map((bron) => replenish(bron, from[bron.naam], signal)));
  const failures = answers.filter((answer) => answer.status === 'rejected');
  if (failures.length === bronnen.length) throw failures[0]?.reason;
  const stock = bronnen.map(({ naam }, i) => {
    const answer = answers[i];
    return { naam, voorraad: answer?.status === 'fulfilled' ? answer.value : { items: [], cursor: undefined, klaar: true } };
  });
  const all = stock.flatMap(({ naam, voorraad }) => voorraad.items.map((item) => ({ naam, item, at: Date.parse(momentOf(item)) })));
  const shown = all.sort((a, b) => b.at - a.at).slice(0, pageSize);
  const rest = Object.fromEntries(
    stock.map(({ naam, voorraad }) => {
      const taken = shown.filter((one) => one.naam === naam).length;
      return [naam, { ...voorraad, items: voorraad.items.slice(taken) }];
    }),
  );
  const more = Object.values(rest).some(({ items, klaar }) => items.length > 0 || !klaar);
  return {
    items: shown.map(({ item }) => item),
    nietBereikbaar: bronnen.filter((_, i) => answers[i]?.status === 'rejected').map(({ naam }) => naam),
    volgende: more ? rest : undefined,
  };
}

async function replenish<T>(bron: Bron<T>, voorraad: Voorraad<T> | undefined, signal?: AbortSignal): Promise<Voorraad<T>> {
  if (voorraad && (voorraad.klaar || voorraad.items.length >= pageSize)) return voorraad;
  const page = await bron.fetch({ cursor: voorraad?.cursor, limit: pageSize }, signal);
  return {
    items: [...(voorraad?.items ?? []), ...page.items],
    cursor: page.volgende,
    klaar: page.volgende === undefined,
  };
}

/** Several lists as one, a page at a time. */
export function useMerged<T>(queryKey: readonly unknown[], bronnen: readonly Bron<T>[], momentOf: (item: T) => string) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => fetchMerged(bronnen, momentOf, pageParam, signal),
    initialPageParam: undefined as Voorraden<T> | undefined,
    getNextPageParam: (page) => page.volgende,
  });
}
