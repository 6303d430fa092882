import { z } from 'zod';
import type { Bewaartermijn, BewaartermijnGegevens } from '../api/types';
import { filled, text } from '../ui/form/rules';

/** The longest that the law lets anything be kept, in years. */
const most = 50;

const isYears = (value: string) => value === '' || (/^\d{1,2}$/.test(value) && Number(value) <= most);

export const bewaartermijnSchema = z.object({
  jaren: text.min(1, 'validatie.verplicht').refine(isYears, 'validatie.bewaarjaren'),
  bron: filled,
});

export type BewaartermijnForm = z.infer<typeof bewaartermijnSchema>;

export function toForm({ jaren, bron }: Bewaartermijn): BewaartermijnForm {
  return { jaren: String(jaren), bron };
}

export function toGegevens({ jaren, bron }: BewaartermijnForm): BewaartermijnGegevens {
  return { jaren: Number(jaren), bron };
}
