import { describe, expect, it } from 'vitest';
import { fetchMerged, type Bron } from './merged';

interface Item {
  at: string;
  van: string;
}

const momentOf = ({ at }: Item) => at;

/** A list of `count` items, one every `step` minutes back from noon. */
function bron(naam: string, count: number, step: number): Bron<Item> {
  const items = Array.from({ length: count }, (_, i) => ({
    van: naam,
    at: new Date(Date.parse('2026-11-24T12:00:00Z') - i * step * 60_000).toISOString(),
  }));
  return {
    naam,
    fetch: ({ cursor, limit }) => {
      const from = Number(cursor ?? 0);
      const more = from + limit < items.length;
      return Promise.resolve({ items: items.slice(from, from + limit), ...(more && { volgende: String(from + limit) }) });
    },
  };
}

const broken = (naam: string): Bron<Item> => ({ naam, fetch: () => Promise.reject(new Error(naam)) });

async function all(bronnen: Bron<Item>[]): Promise<Item[]> {
  const found: Item[] = [];
  let page = await fetchMerged(bronnen, momentOf);
  found.push(...page.items);
  while (page.volgende) {
    page = await fetchMerged(bronnen, momentOf, page.volgende);
    found.push(...page.items);
  }
  return found;
}

describe('several lists as one', () => {
  it('hold every item once, the newest first, however unequal the lists are', async () => {
    const found = await all([bron('druk', 333, 1), bron('rustig', 7, 60), bron('leeg', 0, 1), bron('gelijk', 100, 3)]);
    expect(found).toHaveLength(440);
    expect(new Set(found.map(({ van, at }) => van + at)).size).toBe(440);
    expect(found.map(momentOf)).toEqual(found.map(momentOf).sort().reverse());
  });

  it('end with the last item', async () => {
    const page = await fetchMerged([bron('een', 25, 1), bron('twee', 25, 1)], momentOf);
    expect(page.items).toHaveLength(50);
    expect(page.volgende).toBeUndefined();
  });

  it('name the one that does not answer and show the others', async () => {
    const page = await fetchMerged([bron('een', 3, 1), broken('twee')], momentOf);
    expect(page.items).toHaveLength(3);
    expect(page.nietBereikbaar).toEqual(['twee']);
  });

  it('fail when none answers', async () => {
    await expect(fetchMerged([broken('een'), broken('twee')], momentOf)).rejects.toThrow('een');
  });
});
