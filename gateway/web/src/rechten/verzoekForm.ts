import { z } from 'zod';
import { verzoekuitkomsten, type CorrectieverzoekGegevens, type VerzoekbesluitGegevens } from '../api/types';
import { absent, filledDate, longText, notInFuture } from '../ui/form/rules';
import { parseDate } from '../ui/format';

export const verzoekSchema = z.object({
  gevraagdOp: filledDate.refine(notInFuture, 'validatie.toekomst'),
  verzoek: longText.min(1, 'validatie.verplicht'),
});
export type VerzoekForm = z.infer<typeof verzoekSchema>;

export function toGegevens({ gevraagdOp, verzoek }: VerzoekForm): CorrectieverzoekGegevens {
  return { gevraagdOp: parseDate(gevraagdOp) ?? gevraagdOp, verzoek };
}

export const besluitSchema = z
  .object({ uitkomst: z.enum(verzoekuitkomsten, 'validatie.kies'), reden: longText })
  .refine(({ uitkomst, reden }) => uitkomst !== 'geweigerd' || reden !== '', {
    path: ['reden'],
    message: 'validatie.verplicht',
  });
export type BesluitForm = z.infer<typeof besluitSchema>;

export function toBesluit({ uitkomst, reden }: BesluitForm): VerzoekbesluitGegevens {
  const words = absent(reden);
  return { uitkomst, ...(words === undefined ? {} : { reden: words }) };
}
