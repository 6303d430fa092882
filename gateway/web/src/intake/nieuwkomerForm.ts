import { z } from 'zod';
import type { Nieuwkomer, NieuwkomerGegevens } from '../api/types';
import { formatDate, parseDate } from '../ui/format';
import { absent, date, filled, filledDate, isBsn, longText, notInFuture, text } from '../ui/form/rules';

/** What the form holds, field by field as the service names them: an error's pointer is a field's name. */
export const nieuwkomerSchema = z
  .object({
    dossiernummer: text,
    bsn: text.refine((value) => value === '' || isBsn(value), 'validatie.bsn'),
    naam: z.object({ voornamen: text, tussenvoegsel: text, achternaam: filled }),
    geboortedatum: filledDate.refine(notInFuture, 'validatie.toekomst'),
    geslacht: z.string().min(1, 'validatie.kies'),
    nationaliteit: z.string().min(1, 'validatie.kies'),
    voorkeurstaal: z.string().min(1, 'validatie.kies'),
    regime: z.string().min(1, 'validatie.kies'),
    aankomstdatum: filledDate,
    uitkeringVan: date,
    uitkeringTot: date,
    regisseur: text,
    telefoon: text,
    email: text.refine((value) => value === '' || /^\S+@\S+\.\S+$/.test(value), 'validatie.email'),
    notitie: longText,
  })
  .refine(({ uitkeringVan, uitkeringTot }) => inOrder(uitkeringVan, uitkeringTot), {
    path: ['uitkeringTot'],
    message: 'validatie.eindVoorBegin',
  })
  .refine(({ geboortedatum, aankomstdatum }) => inOrder(geboortedatum, aankomstdatum), {
    path: ['aankomstdatum'],
    message: 'validatie.aankomstVoorGeboorte',
  });

export type NieuwkomerForm = z.infer<typeof nieuwkomerSchema>;

/** A new newcomer is registered in a municipality; an existing one stays where it is. */
export const nieuwSchema = nieuwkomerSchema.and(z.object({ gemeente: z.string().min(1, 'validatie.kies') }));
export type NieuwForm = z.infer<typeof nieuwSchema>;

function inOrder(first: string, second: string): boolean {
  const [a, b] = [parseDate(first), parseDate(second)];
  return a === undefined || b === undefined || a <= b;
}

export const talen = ['nl', 'en', 'ar', 'ti', 'fa', 'tr', 'uk'] as const;
export const geslachten = ['M', 'V', 'X'] as const;
export const regimes = ['Wi2021', 'Wi2013'] as const;

export function emptyForm(regisseur: string): NieuwkomerForm {
  return {
    dossiernummer: '',
    bsn: '',
    naam: { voornamen: '', tussenvoegsel: '', achternaam: '' },
    geboortedatum: '',
    geslacht: '',
    nationaliteit: '',
    voorkeurstaal: '',
    regime: 'Wi2021',
    aankomstdatum: '',
    uitkeringVan: '',
    uitkeringTot: '',
    regisseur,
    telefoon: '',
    email: '',
    notitie: '',
  };
}

export function toForm(n: Nieuwkomer): NieuwkomerForm {
  const day = (iso: string | undefined) => (iso === undefined ? '' : formatDate(iso));
  return {
    dossiernummer: n.dossiernummer,
    bsn: n.bsn ?? '',
    naam: { voornamen: n.naam.voornamen, tussenvoegsel: n.naam.tussenvoegsel ?? '', achternaam: n.naam.achternaam },
    geboortedatum: day(n.geboortedatum),
    geslacht: n.geslacht,
    nationaliteit: n.nationaliteit,
    voorkeurstaal: n.voorkeurstaal,
    regime: n.regime,
    aankomstdatum: day(n.aankomstdatum),
    uitkeringVan: day(n.uitkeringVan),
    uitkeringTot: day(n.uitkeringTot),
    regisseur: n.regisseur ?? '',
    telefoon: n.telefoon ?? '',
    email: n.email ?? '',
    notitie: n.notitie ?? '',
  };
}

export function toGegevens(form: NieuwkomerForm): NieuwkomerGegevens {
  return {
    dossiernummer: absent(form.dossiernummer),
    bsn: absent(form.bsn),
    naam: {
      voornamen: form.naam.voornamen.trim(),
      tussenvoegsel: absent(form.naam.tussenvoegsel),
      achternaam: form.naam.achternaam.trim(),
    },
    geboortedatum: parseDate(form.geboortedatum) ?? '',
    geslacht: form.geslacht as NieuwkomerGegevens['geslacht'],
    nationaliteit: form.nationaliteit,
    voorkeurstaal: form.voorkeurstaal,
    regime: form.regime as NieuwkomerGegevens['regime'],
    aankomstdatum: parseDate(form.aankomstdatum) ?? '',
    uitkeringVan: parseDate(form.uitkeringVan),
    uitkeringTot: parseDate(form.uitkeringTot),
    regisseur: absent(form.regisseur),
    telefoon: absent(form.telefoon),
    email: absent(form.email),
    notitie: absent(form.notitie),
  };
}

/** The body of a PUT that brings back an earlier version. */
export function gegevensOf(nieuwkomer: Nieuwkomer): NieuwkomerGegevens {
  return toGegevens(toForm(nieuwkomer));
}

/** Names of all fields with the key of their label, in the order of the page. */
export const veldlabels: readonly (readonly [name: string, label: string])[] = [
  ['dossiernummer', 'persoon.dossiernummer'],
  ['bsn', 'persoon.bsn'],
  ['naam.voornamen', 'persoon.voornamen'],
  ['naam.tussenvoegsel', 'persoon.tussenvoegsel'],
  ['naam.achternaam', 'persoon.achternaam'],
  ['geboortedatum', 'persoon.geboortedatum'],
  ['geslacht', 'persoon.geslacht'],
  ['nationaliteit', 'persoon.nationaliteit'],
  ['voorkeurstaal', 'persoon.voorkeurstaal'],
  ['regime', 'persoon.regime'],
  ['aankomstdatum', 'persoon.aankomstdatum'],
  ['uitkeringVan', 'persoon.uitkeringVan'],
  ['uitkeringTot', 'persoon.uitkeringTot'],
  ['regisseur', 'persoon.regisseur'],
  ['telefoon', 'persoon.telefoon'],
  ['email', 'persoon.email'],
  ['notitie', 'persoon.notitie'],
];
