import { z } from 'zod';
import type { Domein, Metingvastlegging, MetingGegevens } from '../api/types';
import { domeinen } from '../plan/planForm';
import { formatDate, parseDate } from '../ui/format';
import { absent, filledDate, longText, notInFuture } from '../ui/form/rules';

/** What the answers suggest on each axis; absent where they say nothing. */
export type Voorgesteld = Partial<Record<Domein, number>>;

const besluit = z.object({ score: z.string().min(1, 'validatie.kies'), reden: longText, notitie: longText });

const shape = {
  datum: filledDate.refine(notInFuture, 'validatie.toekomst'),
  assen: z.object({ financien: besluit, zorg: besluit, samenleving: besluit, werk: besluit, ontmoeten: besluit }),
};

/** A score that departs from its proposal needs a reason. The service decides; this says it sooner. */
export function metingSchema(voorgesteld: Voorgesteld, correcting: boolean) {
  return z
    .object({ ...shape, correctie: correcting ? longText.min(1, 'validatie.verplicht') : longText })
    .superRefine(({ assen }, context) => {
      for (const domein of domeinen) {
        const { score, reden } = assen[domein];
        const voorstel = voorgesteld[domein];
        if (voorstel !== undefined && score !== '' && Number(score) !== voorstel && reden === '') {
          context.addIssue({ code: 'custom', path: ['assen', domein, 'reden'], message: 'validatie.verplicht' });
        }
      }
    });
}

export type MetingForm = z.infer<ReturnType<typeof metingSchema>>;

/** Nothing is chosen beforehand: a proposal that stands there already is not decided. */
export function emptyMeting(datum: string): MetingForm {
  const niets = () => ({ score: '', reden: '', notitie: '' });
  return {
    datum: formatDate(datum),
    correctie: '',
    assen: { financien: niets(), zorg: niets(), samenleving: niets(), werk: niets(), ontmoeten: niets() },
  };
}

export function toForm({ datum, assen }: Metingvastlegging): MetingForm {
  const form = emptyMeting(datum);
  for (const { domein, score, reden = '', notitie = '' } of assen) {
    form.assen[domein] = { score: String(score), reden, notitie };
  }
  return form;
}

export function toGegevens({ datum, correctie, assen }: MetingForm): MetingGegevens {
  const decided = (domein: Domein) => ({
    score: Number(assen[domein].score),
    reden: absent(assen[domein].reden),
    notitie: absent(assen[domein].notitie),
  });
  return {
    datum: parseDate(datum) ?? datum,
    correctie: absent(correctie),
    assen: {
      financien: decided('financien'),
      zorg: decided('zorg'),
      samenleving: decided('samenleving'),
      werk: decided('werk'),
      ontmoeten: decided('ontmoeten'),
    },
  };
}
