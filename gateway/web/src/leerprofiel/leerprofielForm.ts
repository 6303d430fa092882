import { z } from 'zod';
import type { Leergegevens, LeerprofielGegevens, Leerroute, Schrift, Taalniveau } from '../api/types';
import { formatDate, parseDate } from '../ui/format';
import { absent, date, longText, notInFuture, text } from '../ui/form/rules';

export const schriften: readonly Schrift[] = ['latijns', 'arabisch', 'geez', 'cyrillisch', 'ander'];
export const opleidingsniveaus = ['geen', 'basisonderwijs', 'voortgezet-onderwijs', 'beroepsonderwijs', 'hoger-onderwijs'] as const;

/** What the form holds, field by field as the service names them; `leest` tells nothing known from none learned. */
export const leerprofielSchema = z
  .object({
    toets: z.object({
      datum: date.refine(notInFuture, 'validatie.toekomst'),
      score: text.refine((value) => value === '' || /^(\d|[1-3]\d|40)$/.test(value), 'validatie.toetsscore'),
    }),
    leest: text,
    schriften: z.array(z.string()),
    schooljaren: text.refine((value) => value === '' || /^([0-9]|[12]\d|30)$/.test(value), 'validatie.schooljaren'),
    opleidingsniveau: text,
    startkwalificatie: text,
    lezen: text,
    schrijven: text,
    luisteren: text,
    spreken: text,
    certificaten: longText,
  })
  .refine(({ toets }) => toets.score === '' || toets.datum.trim() !== '', {
    path: ['toets', 'datum'],
    message: 'validatie.verplicht',
  })
  .refine(({ leest, schriften: chosen }) => leest !== 'ja' || chosen.length > 0, {
    path: ['schriften'],
    message: 'validatie.kies',
  });

export type LeerprofielForm = z.infer<typeof leerprofielSchema>;

export function toForm(known?: Leergegevens): LeerprofielForm {
  const chosen = known?.schriften;
  return {
    toets: {
      datum: known?.toets ? formatDate(known.toets.datum) : '',
      score: known?.toets?.score === undefined ? '' : String(known.toets.score),
    },
    leest: chosen === undefined ? '' : chosen.length === 0 ? 'nee' : 'ja',
    schriften: chosen ?? [],
    schooljaren: known?.schooljaren === undefined ? '' : String(known.schooljaren),
    opleidingsniveau: known?.opleidingsniveau ?? '',
    startkwalificatie: known?.startkwalificatie ?? '',
    lezen: known?.lezen ?? '',
    schrijven: known?.schrijven ?? '',
    luisteren: known?.luisteren ?? '',
    spreken: known?.spreken ?? '',
    certificaten: known?.certificaten ?? '',
  };
}

const wholeNumber = (value: string) => (value === '' ? undefined : Number(value));
const level = (value: string) => absent(value) as Taalniveau | undefined;

export function toGegevens({ toets, leest, ...form }: LeerprofielForm): LeerprofielGegevens {
  const datum = parseDate(toets.datum);
  return withoutAbsent({
    toets: datum === undefined ? undefined : withoutAbsent({ datum, score: wholeNumber(toets.score) }),
    schriften: leest === '' ? undefined : leest === 'nee' ? [] : (form.schriften as Schrift[]),
    schooljaren: wholeNumber(form.schooljaren),
    opleidingsniveau: absent(form.opleidingsniveau),
    startkwalificatie: absent(form.startkwalificatie) as 'ja' | 'nee' | undefined,
    lezen: level(form.lezen),
    schrijven: level(form.schrijven),
    luisteren: level(form.luisteren),
    spreken: level(form.spreken),
    certificaten: absent(form.certificaten),
  });
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

function withoutAbsent<T extends object>(values: T): Present<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** A choice that departs from the proposal needs a reason. The service decides; this says it sooner. */
export function leerrouteSchema(voorgesteld: Leerroute) {
  return z
    .object({ leerroute: z.string().min(1, 'validatie.kies'), reden: longText })
    .refine(({ leerroute, reden }) => leerroute === '' || leerroute === voorgesteld || reden !== '', {
      path: ['reden'],
      message: 'validatie.verplicht',
    });
}

export type LeerrouteForm = z.infer<ReturnType<typeof leerrouteSchema>>;
