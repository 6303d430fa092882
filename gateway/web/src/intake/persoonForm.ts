import { z } from 'zod';
import type { Naam } from '../api/types';
import { absent, filled, filledDate, isBsn, notInFuture, text } from '../ui/form/rules';
import { formatDate, parseDate } from '../ui/format';

export const talen = ['nl', 'en', 'ar', 'ti', 'fa', 'tr', 'uk'] as const;
export const geslachten = ['M', 'V', 'X'] as const;

/** Who somebody is: the same fields for who is expected and for who is registered. */
export const persoonShape = {
  bsn: text.refine((value) => value === '' || isBsn(value), 'validatie.bsn'),
  naam: z.object({ voornamen: text, tussenvoegsel: text, achternaam: filled }),
  geboortedatum: filledDate.refine(notInFuture, 'validatie.toekomst'),
  geslacht: z.string().min(1, 'validatie.kies'),
  nationaliteit: z.string().min(1, 'validatie.kies'),
  voorkeurstaal: z.string().min(1, 'validatie.kies'),
};

export type PersoonForm = z.infer<z.ZodObject<typeof persoonShape>>;

interface Persoon {
  bsn?: string;
  naam: Naam;
  geboortedatum: string;
  geslacht: 'M' | 'V' | 'X';
  nationaliteit: string;
  voorkeurstaal: string;
}

/** An empty form without a person. */
export function toPersoonForm(persoon?: Omit<Persoon, 'geslacht'> & { geslacht: string }): PersoonForm {
  return {
    bsn: persoon?.bsn ?? '',
    naam: {
      voornamen: persoon?.naam.voornamen ?? '',
      tussenvoegsel: persoon?.naam.tussenvoegsel ?? '',
      achternaam: persoon?.naam.achternaam ?? '',
    },
    geboortedatum: dayOf(persoon?.geboortedatum),
    geslacht: persoon?.geslacht ?? '',
    nationaliteit: persoon?.nationaliteit ?? '',
    voorkeurstaal: persoon?.voorkeurstaal ?? '',
  };
}

export function toPersoon(form: PersoonForm): Persoon {
  return {
    bsn: absent(form.bsn),
    naam: {
      voornamen: form.naam.voornamen.trim(),
      tussenvoegsel: absent(form.naam.tussenvoegsel),
      achternaam: form.naam.achternaam.trim(),
    },
    geboortedatum: parseDate(form.geboortedatum) ?? '',
    geslacht: form.geslacht as Persoon['geslacht'],
    nationaliteit: form.nationaliteit,
    voorkeurstaal: form.voorkeurstaal,
  };
}

/** A date of a service as a field shows it. */
export function dayOf(iso: string | undefined): string {
  return iso === undefined ? '' : formatDate(iso);
}

/** Also passes what is no date at all: that has a message of its own. */
export function inOrder(first: string, second: string): boolean {
  const [a, b] = [parseDate(first), parseDate(second)];
  return a === undefined || b === undefined || a <= b;
}
