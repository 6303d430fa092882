import { z } from 'zod';
import type { TaakstellingGegevens, Taakstellingstand } from '../api/types';
import { formatDate, parseDate } from '../ui/format';
import { absent, filled, filledDate, longText, notInFuture, text } from '../ui/form/rules';

const isCount = (value: string) => /^\d{1,4}$/.test(value);

const ruil = z
  .object({
    met: filled,
    overgenomen: text.refine(isCount, 'validatie.aantal'),
    afgestaan: text.refine(isCount, 'validatie.aantal'),
    toelichting: longText.max(500, 'validatie.teLang'),
  })
  .refine(({ overgenomen, afgestaan }) => Number(overgenomen) !== 0 || Number(afgestaan) !== 0, {
    path: ['overgenomen'],
    message: 'validatie.ruilVanNiets',
  });

export const taakstellingSchema = z.object({
  aantal: text.min(1, 'validatie.verplicht').refine((value) => value === '' || isCount(value), 'validatie.aantal'),
  gepubliceerdOp: filledDate.refine(notInFuture, 'validatie.toekomst'),
  beginachterstand: text.refine((value) => value === '' || /^-?\d{1,4}$/.test(value), 'validatie.achterstand'),
  ruilen: z.array(ruil),
});

export type TaakstellingForm = z.infer<typeof taakstellingSchema>;

export function newRuil(): TaakstellingForm['ruilen'][number] {
  return { met: '', overgenomen: '0', afgestaan: '0', toelichting: '' };
}

export function toForm(stand: Taakstellingstand | undefined): TaakstellingForm {
  return {
    aantal: stand === undefined ? '' : String(stand.aantal),
    gepubliceerdOp: stand === undefined ? '' : formatDate(stand.gepubliceerdOp),
    beginachterstand: stand?.beginachterstand === undefined ? '' : String(stand.beginachterstand),
    ruilen: (stand?.ruilen ?? []).map(({ met, overgenomen, afgestaan, toelichting = '' }) => ({
      met,
      overgenomen: String(overgenomen),
      afgestaan: String(afgestaan),
      toelichting,
    })),
  };
}

export function toGegevens({ aantal, gepubliceerdOp, beginachterstand, ruilen }: TaakstellingForm): TaakstellingGegevens {
  return {
    aantal: Number(aantal),
    gepubliceerdOp: parseDate(gepubliceerdOp) ?? gepubliceerdOp,
    ...(beginachterstand === '' ? {} : { beginachterstand: Number(beginachterstand) }),
    ruilen: ruilen.map(({ met, overgenomen, afgestaan, toelichting }) => {
      const words = absent(toelichting);
      return {
        met,
        overgenomen: Number(overgenomen),
        afgestaan: Number(afgestaan),
        ...(words === undefined ? {} : { toelichting: words }),
      };
    }),
  };
}
