import { z } from 'zod';
import type { Overdracht, OverdrachtGegevens, Overdrachtsdossier } from '../api/types';
import { absent, date, filled, filledDate, isBsn, longText, notInFuture, text } from '../ui/form/rules';
import { formatDate, parseDate } from '../ui/format';

export const voorinburgeringen = ['niet-gevolgd', 'bezig', 'afgebroken', 'afgerond'] as const;
export const niveaus = ['geen', 'alfa-a', 'alfa-b', 'alfa-c', 'A1', 'A2', 'B1', 'B2', 'C1'] as const;
export const vaardigheden = ['lezen', 'schrijven', 'luisteren', 'spreken'] as const;

/** What the form holds, field by field as the service names them: an error's pointer is a field's name. */
export const overdrachtSchema = z
  .object({
    kenmerk: filled,
    gezin: text,
    bsn: text.refine((value) => value === '' || isBsn(value), 'validatie.bsn'),
    naam: z.object({ voornamen: text, tussenvoegsel: text, achternaam: filled }),
    geboortedatum: filledDate.refine(notInFuture, 'validatie.toekomst'),
    geslacht: z.string().min(1, 'validatie.kies'),
    nationaliteit: z.string().min(1, 'validatie.kies'),
    voorkeurstaal: z.string().min(1, 'validatie.kies'),
    aangekondigdOp: filledDate.refine(notInFuture, 'validatie.toekomst'),
    verwachtOp: date,
    dossier: z.object({
      voorinburgering: text,
      lezen: text,
      schrijven: text,
      luisteren: text,
      spreken: text,
      medischeAandacht: text,
      gezinshereniging: text,
      opleiding: longText,
      werkervaring: longText,
      contactpersoon: text,
      contactTelefoon: text,
      contactEmail: text.refine((value) => value === '' || /^\S+@\S+\.\S+$/.test(value), 'validatie.email'),
      opvanglocatie: text,
      slaapkamers: text.refine((value) => value === '' || /^([1-9]|1[0-2])$/.test(value), 'validatie.slaapkamers'),
    }),
  })
  .refine(({ aangekondigdOp, verwachtOp }) => inOrder(aangekondigdOp, verwachtOp), {
    path: ['verwachtOp'],
    message: 'validatie.verwachtVoorAankondiging',
  });

export type OverdrachtForm = z.infer<typeof overdrachtSchema>;

function inOrder(first: string, second: string): boolean {
  const [a, b] = [parseDate(first), parseDate(second)];
  return a === undefined || b === undefined || a <= b;
}

export function toForm(overdracht?: Overdracht): OverdrachtForm {
  const day = (iso: string | undefined) => (iso === undefined ? '' : formatDate(iso));
  return {
    kenmerk: overdracht?.kenmerk ?? '',
    gezin: overdracht?.gezin ?? '',
    bsn: overdracht?.bsn ?? '',
    naam: {
      voornamen: overdracht?.naam.voornamen ?? '',
      tussenvoegsel: overdracht?.naam.tussenvoegsel ?? '',
      achternaam: overdracht?.naam.achternaam ?? '',
    },
    geboortedatum: day(overdracht?.geboortedatum),
    geslacht: overdracht?.geslacht ?? '',
    nationaliteit: overdracht?.nationaliteit ?? '',
    voorkeurstaal: overdracht?.voorkeurstaal ?? '',
    aangekondigdOp: day(overdracht?.aangekondigdOp),
    verwachtOp: day(overdracht?.verwachtOp),
    dossier: toDossierForm(overdracht?.dossier ?? {}),
  };
}

function toDossierForm(dossier: Overdrachtsdossier): OverdrachtForm['dossier'] {
  return {
    voorinburgering: dossier.voorinburgering ?? '',
    lezen: dossier.lezen ?? '',
    schrijven: dossier.schrijven ?? '',
    luisteren: dossier.luisteren ?? '',
    spreken: dossier.spreken ?? '',
    medischeAandacht: dossier.medischeAandacht ?? '',
    gezinshereniging: dossier.gezinshereniging ?? '',
    opleiding: dossier.opleiding ?? '',
    werkervaring: dossier.werkervaring ?? '',
    contactpersoon: dossier.contactpersoon ?? '',
    contactTelefoon: dossier.contactTelefoon ?? '',
    contactEmail: dossier.contactEmail ?? '',
    opvanglocatie: dossier.opvanglocatie ?? '',
    slaapkamers: dossier.slaapkamers === undefined ? '' : String(dossier.slaapkamers),
  };
}

export function toGegevens({ naam, dossier, ...form }: OverdrachtForm): OverdrachtGegevens {
  return {
    kenmerk: form.kenmerk,
    gezin: absent(form.gezin),
    bsn: absent(form.bsn),
    naam: { voornamen: naam.voornamen, tussenvoegsel: absent(naam.tussenvoegsel), achternaam: naam.achternaam },
    geboortedatum: parseDate(form.geboortedatum) ?? '',
    geslacht: form.geslacht,
    nationaliteit: form.nationaliteit,
    voorkeurstaal: form.voorkeurstaal,
    aangekondigdOp: parseDate(form.aangekondigdOp) ?? '',
    verwachtOp: parseDate(form.verwachtOp),
    dossier: {
      ...Object.fromEntries(Object.entries(dossier).map(([name, value]) => [name, absent(value)])),
      slaapkamers: dossier.slaapkamers === '' ? undefined : Number(dossier.slaapkamers),
    },
  };
}
