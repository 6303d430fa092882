import { z } from 'zod';
import type { Domein, Verslag, VerslagGegevens } from '../api/types';
import { formatDate, parseDate, todayIso } from '../ui/format';
import { absent, filledDate, notInFuture } from '../ui/form/rules';

const finding = z.string().trim().max(5000, 'validatie.teLang');

/** What the form holds, field by field as the service names them where that can be. */
export const gesprekSchema = z.object({
  bijeenkomsten: z.array(
    z.object({
      datum: filledDate.refine(notInFuture, 'validatie.toekomst'),
      verschijning: z.string().min(1, 'validatie.kies'),
      tolk: z.string().min(1, 'validatie.kies'),
      alleengesprek: z.string().min(1, 'validatie.kies'),
      anderen: z.string().trim().max(500, 'validatie.teLang'),
    }),
  ),
  bevindingen: z.record(z.string(), finding),
  weergaven: z.record(z.string(), finding),
});

export type GesprekForm = z.infer<typeof gesprekSchema>;
type Bijeenkomst = VerslagGegevens['bijeenkomsten'][number];

export const domeinen: readonly Domein[] = ['financien', 'zorg', 'samenleving', 'werk', 'ontmoeten'];
export const verschijningen = ['verschenen', 'niet-verschenen'] as const;
export const tolken = ['geen', 'aanwezig', 'telefonisch', 'bekende'] as const;
export const alleengesprekken = ['gevoerd', 'aangeboden', 'niet-aangeboden'] as const;

export function newBijeenkomst(): GesprekForm['bijeenkomsten'][number] {
  return { datum: formatDate(todayIso()), verschijning: '', tolk: '', alleengesprek: '', anderen: '' };
}

/** @param eigenWoorden the questions that were answered in the newcomer's own words */
export function toForm({ bijeenkomsten, bevindingen, weergaven }: Verslag, eigenWoorden: readonly string[]): GesprekForm {
  const textOf = (id: string) => weergaven.find(({ vraag }) => vraag === id)?.tekst ?? '';
  const ids = new Set([...eigenWoorden, ...weergaven.map(({ vraag }) => vraag)]);
  return {
    bijeenkomsten: bijeenkomsten.map(({ datum, anderen = '', ...rest }) => ({ ...rest, datum: formatDate(datum), anderen })),
    bevindingen: Object.fromEntries(domeinen.map((one) => [one, bevindingen.find(({ domein }) => domein === one)?.tekst ?? ''])),
    weergaven: Object.fromEntries([...ids].map((id) => [id, textOf(id)])),
  };
}

export function toGegevens({ bijeenkomsten, bevindingen, weergaven }: GesprekForm): VerslagGegevens {
  return {
    bijeenkomsten: bijeenkomsten.map(({ datum, anderen, ...rest }) => ({
      ...(rest as Omit<Bijeenkomst, 'datum'>),
      datum: parseDate(datum) ?? '',
      anderen: absent(anderen),
    })),
    bevindingen: domeinen.flatMap((domein) => {
      const tekst = absent(bevindingen[domein] ?? '');
      return tekst === undefined ? [] : [{ domein, tekst }];
    }),
    weergaven: Object.entries(weergaven).flatMap(([vraag, typed]) => {
      const tekst = absent(typed);
      return tekst === undefined ? [] : [{ vraag, tekst }];
    }),
  };
}
