import { z } from 'zod';
import type { Nieuwkomer, NieuwkomerGegevens, Taalkennis } from '../api/types';
import { parseDate } from '../ui/format';
import { absent, date, filledDate, longText, text } from '../ui/form/rules';
import { dayOf, inOrder, persoonShape, toPersoon, toPersoonForm } from './persoonForm';

export const regimes = ['Wi2021', 'Wi2013'] as const;
export const schriften = ['latijns', 'arabisch', 'geez', 'cyrillisch', 'ander'] as const;
export const gebruiken = ['spreken', 'lezen', 'schrijven'] as const;
export const voorkeuren = ['geen', 'vrouw', 'man'] as const;

const taalkennis = z
  .object({
    taal: z.string().min(1, 'validatie.kies'),
    schrift: text,
    gebruik: z.array(z.string()).min(1, 'validatie.kies'),
  })
  .refine(({ schrift, gebruik }) => schrift !== '' || gebruik.every((one) => one === 'spreken'), {
    path: ['schrift'],
    message: 'validatie.schrift',
  });

/** What the form holds, field by field as the service names them: an error's pointer is a field's name. */
export const nieuwkomerSchema = z
  .object({
    dossiernummer: text,
    ...persoonShape,
    talen: z.array(taalkennis).max(10, 'validatie.talen'),
    tolkNodig: text,
    tolkTaal: text,
    tolkVoorkeur: text,
    regime: z.string().min(1, 'validatie.kies'),
    regimeVanaf: date,
    regimeReden: longText,
    aankomstdatum: filledDate,
    verblijfsstatus: text,
    verblijfVan: date,
    verblijfTot: date,
    uitkeringVan: date,
    uitkeringTot: date,
    regisseur: text,
    telefoon: text,
    email: text.refine((value) => value === '' || /^\S+@\S+\.\S+$/.test(value), 'validatie.email'),
    adres: z.object({ straat: text, huisnummer: text, postcode: text, woonplaats: text }),
    notitie: longText,
  })
  .refine(({ uitkeringVan, uitkeringTot }) => inOrder(uitkeringVan, uitkeringTot), {
    path: ['uitkeringTot'],
    message: 'validatie.eindVoorBegin',
  })
  .refine(({ verblijfVan, verblijfTot }) => inOrder(verblijfVan, verblijfTot), {
    path: ['verblijfTot'],
    message: 'validatie.eindVoorBegin',
  })
  .refine(({ geboortedatum, aankomstdatum }) => inOrder(geboortedatum, aankomstdatum), {
    path: ['aankomstdatum'],
    message: 'validatie.aankomstVoorGeboorte',
  })
  .refine(({ tolkNodig, tolkTaal }) => tolkNodig !== 'ja' || tolkTaal !== '', {
    path: ['tolkTaal'],
    message: 'validatie.kies',
  })
  .superRefine(({ adres }, context) => {
    const parts = Object.entries(adres);
    if (parts.every(([, value]) => value === '')) return;
    for (const [name, value] of parts) {
      if (value === '') context.addIssue({ code: 'custom', path: ['adres', name], message: 'validatie.adres' });
    }
  });

export type NieuwkomerForm = z.infer<typeof nieuwkomerSchema>;

/** A new newcomer is registered in a municipality; an existing one stays where it is. */
export const nieuwSchema = nieuwkomerSchema.and(z.object({ gemeente: z.string().min(1, 'validatie.kies') }));
export type NieuwForm = z.infer<typeof nieuwSchema>;

export function emptyForm(regisseur: string): NieuwkomerForm {
  return { ...toForm(), regisseur };
}

/** An empty form without a newcomer. */
export function toForm(n?: Nieuwkomer): NieuwkomerForm {
  return {
    dossiernummer: n?.dossiernummer ?? '',
    ...toPersoonForm(n),
    talen: (n?.talen ?? []).map(({ taal, schrift, gebruik }) => ({ taal, schrift: schrift ?? '', gebruik: [...gebruik] })),
    tolkNodig: n?.tolkNodig === undefined ? '' : n.tolkNodig ? 'ja' : 'nee',
    tolkTaal: n?.tolkTaal ?? '',
    tolkVoorkeur: n?.tolkVoorkeur ?? 'geen',
    regime: n?.regime ?? 'Wi2021',
    regimeVanaf: dayOf(n?.regimeVanaf),
    regimeReden: '',
    aankomstdatum: dayOf(n?.aankomstdatum),
    verblijfsstatus: n?.verblijfsstatus ?? '',
    verblijfVan: dayOf(n?.verblijfVan),
    verblijfTot: dayOf(n?.verblijfTot),
    uitkeringVan: dayOf(n?.uitkeringVan),
    uitkeringTot: dayOf(n?.uitkeringTot),
    regisseur: n?.regisseur ?? '',
    telefoon: n?.telefoon ?? '',
    email: n?.email ?? '',
    adres: n?.adres ?? { straat: '', huisnummer: '', postcode: '', woonplaats: '' },
    notitie: n?.notitie ?? '',
  };
}

export function toGegevens(form: NieuwkomerForm): NieuwkomerGegevens {
  const needsTolk = form.tolkNodig === 'ja';
  return {
    dossiernummer: absent(form.dossiernummer),
    ...toPersoon(form),
    talen: form.talen.map(({ taal, schrift, gebruik }) => ({ taal, schrift: absent(schrift), gebruik }) as Taalkennis),
    tolkNodig: form.tolkNodig === '' ? undefined : needsTolk,
    tolkTaal: needsTolk ? form.tolkTaal : undefined,
    tolkVoorkeur: needsTolk ? (form.tolkVoorkeur as NieuwkomerGegevens['tolkVoorkeur']) : undefined,
    regime: form.regime as NieuwkomerGegevens['regime'],
    regimeVanaf: parseDate(form.regimeVanaf),
    regimeReden: absent(form.regimeReden),
    aankomstdatum: parseDate(form.aankomstdatum) ?? '',
    verblijfsstatus: absent(form.verblijfsstatus),
    verblijfVan: parseDate(form.verblijfVan),
    verblijfTot: parseDate(form.verblijfTot),
    uitkeringVan: parseDate(form.uitkeringVan),
    uitkeringTot: parseDate(form.uitkeringTot),
    regisseur: absent(form.regisseur),
    telefoon: absent(form.telefoon),
    email: absent(form.email),
    adres: form.adres.straat === '' ? undefined : form.adres,
    notitie: absent(form.notitie),
  };
}

/** The body of a PUT that brings back an earlier version. */
export function gegevensOf(nieuwkomer: Nieuwkomer, regimeReden: string): NieuwkomerGegevens {
  return { ...toGegevens(toForm(nieuwkomer)), regimeReden };
}

/** What a field holds, as one line of text. */
export function lineOf(value: string | NieuwkomerForm['talen']): string {
  return typeof value === 'string'
    ? value.trim()
    : value.map(({ taal, schrift, gebruik }) => [taal, schrift, ...gebruik].filter(Boolean).join(' ')).join(', ');
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
  ['talen', 'persoon.groep.talen'],
  ['tolkNodig', 'persoon.tolkNodig'],
  ['tolkTaal', 'persoon.tolkTaal'],
  ['tolkVoorkeur', 'persoon.tolkVoorkeur'],
  ['regime', 'persoon.regime'],
  ['regimeVanaf', 'persoon.regimeVanaf'],
  ['aankomstdatum', 'persoon.aankomstdatum'],
  ['verblijfsstatus', 'persoon.verblijfsstatus'],
  ['verblijfVan', 'persoon.verblijfVan'],
  ['verblijfTot', 'persoon.verblijfTot'],
  ['uitkeringVan', 'persoon.uitkeringVan'],
  ['uitkeringTot', 'persoon.uitkeringTot'],
  ['regisseur', 'persoon.regisseur'],
  ['telefoon', 'persoon.telefoon'],
  ['email', 'persoon.email'],
  ['adres.straat', 'persoon.straat'],
  ['adres.huisnummer', 'persoon.huisnummer'],
  ['adres.postcode', 'persoon.postcode'],
  ['adres.woonplaats', 'persoon.woonplaats'],
  ['notitie', 'persoon.notitie'],
];
