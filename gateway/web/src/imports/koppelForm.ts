import { z } from 'zod';
import type { Importkolom, Kolomkoppeling, KolomkoppelingGegevens } from '../api/types';
import { absent, text } from '../ui/form/rules';

export const datumvormen = ['gewoon', 'dd/mm/jjjj', 'mm/dd/jjjj', 'jjjj/mm/dd', 'jjjjmmdd'] as const;

const bron = z.string().trim().min(1, 'validatie.verplicht').max(60, 'validatie.teLang');

/** What is filled in for a kind of file: by our column the column of the file, or nothing. */
export function koppelSchema(kolommen: readonly Importkolom[]) {
  return z
    .object({
      bron,
      datumvorm: z.string(),
      kolommen: z.record(z.string(), z.string()),
      waarden: z.array(z.object({ kolom: z.string().min(1, 'validatie.kies'), van: text, naar: text })),
    })
    .superRefine((values, context) => {
      const seen = new Set<string>();
      for (const { naam, verplicht } of kolommen) {
        const gekozen = values.kolommen[naam] ?? '';
        const message = gekozen === '' ? (verplicht ? 'validatie.kies' : undefined) : seen.has(gekozen) ? 'imports.koppelen.dubbel' : undefined;
        if (message) context.addIssue({ code: 'custom', path: ['kolommen', naam], message });
        if (gekozen !== '') seen.add(gekozen);
      }
    });
}

export type KoppelForm = z.infer<ReturnType<typeof koppelSchema>>;

const folded = (naam: string) => naam.toLowerCase();
const letters = (naam: string) => folded(naam).replace(/[^\p{L}\p{N}]/gu, '');

/** Whether a file has every column that a mapping names. */
export function fits({ kolommen }: Kolomkoppeling, kop: readonly string[]): boolean {
  const present = new Set(kop.map(folded));
  return kolommen.every(({ bron: naam }) => present.has(folded(naam)));
}

/** What the form begins with: a saved mapping, or what the names themselves tell. */
export function beginOf(kolommen: readonly Importkolom[], kop: readonly string[], koppeling?: Kolomkoppeling): KoppelForm {
  const sourceOf = (naam: string) => {
    const saved = koppeling?.kolommen.find(({ kolom }) => kolom === naam)?.bron;
    return koppeling ? kop.find((one) => folded(one) === folded(saved ?? '')) : kop.find((one) => letters(one) === letters(naam));
  };
  return {
    bron: koppeling?.bron ?? '',
    datumvorm: koppeling?.datumvorm ?? 'gewoon',
    kolommen: Object.fromEntries(kolommen.map(({ naam }) => [naam, sourceOf(naam) ?? ''])),
    waarden: koppeling?.waarden.map((one) => ({ ...one })) ?? [],
  };
}

export function gegevensOf(soort: string, values: KoppelForm): KolomkoppelingGegevens {
  return {
    soort,
    bron: values.bron,
    datumvorm: values.datumvorm,
    kolommen: Object.entries(values.kolommen).flatMap(([kolom, naam]) => {
      const gekozen = absent(naam);
      return gekozen === undefined ? [] : [{ kolom, bron: gekozen }];
    }),
    waarden: values.waarden,
  };
}

/** Whether a saved mapping says just what is filled in, so that there is nothing to keep. */
export function isKept(koppeling: Kolomkoppeling, gegevens: KolomkoppelingGegevens): boolean {
  const { soort, bron: naam, datumvorm, kolommen, waarden } = koppeling;
  const sorted = (list: KolomkoppelingGegevens['kolommen']) =>
    list.map(({ kolom, bron: source }) => `${kolom}=${folded(source)}`).sort((a, b) => a.localeCompare(b));
  return (
    JSON.stringify([soort, naam, datumvorm, sorted(kolommen), waarden]) ===
    JSON.stringify([gegevens.soort, gegevens.bron, gegevens.datumvorm, sorted(gegevens.kolommen), gegevens.waarden])
  );
}
