import { z } from 'zod';
import type { Overdracht, OverdrachtGegevens, Overdrachtsdossier } from '../api/types';
import { dayOf, inOrder, persoonShape, toPersoon, toPersoonForm } from '../intake/persoonForm';
import { absent, date, filled, filledDate, longText, notInFuture, text } from '../ui/form/rules';
import { parseDate } from '../ui/format';

export const voorinburgeringen = ['niet-gevolgd', 'bezig', 'afgebroken', 'afgerond'] as const;
export const niveaus = ['geen', 'alfa-a', 'alfa-b', 'alfa-c', 'A1', 'A2', 'B1', 'B2', 'C1'] as const;
export const vaardigheden = ['lezen', 'schrijven', 'luisteren', 'spreken'] as const;

/** What the form holds, field by field as the service names them: an error's pointer is a field's name. */
export const overdrachtSchema = z
  .object({
    kenmerk: filled,
    gezin: text,
    ...persoonShape,
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

export function toForm(overdracht?: Overdracht): OverdrachtForm {
  return {
    kenmerk: overdracht?.kenmerk ?? '',
    gezin: overdracht?.gezin ?? '',
    ...toPersoonForm(overdracht),
    aangekondigdOp: dayOf(overdracht?.aangekondigdOp),
    verwachtOp: dayOf(overdracht?.verwachtOp),
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

export function toGegevens({ dossier, ...form }: OverdrachtForm): OverdrachtGegevens {
  return {
    kenmerk: form.kenmerk,
    gezin: absent(form.gezin),
    ...toPersoon(form),
    aangekondigdOp: parseDate(form.aangekondigdOp) ?? '',
    verwachtOp: parseDate(form.verwachtOp),
    dossier: {
      ...Object.fromEntries(Object.entries(dossier).map(([name, value]) => [name, absent(value)])),
      slaapkamers: dossier.slaapkamers === '' ? undefined : Number(dossier.slaapkamers),
    },
  };
}
