import type { TFunction } from 'i18next';
import type { Cel, InburgeringTabel, UitkeringTabel } from '../api/types';

export interface Cijfer {
  naam: string;
  aantal: Cel;
}

/** Figures that stand together under one name, as the page, the print and the export show them. */
export interface Cijfergroep {
  id: string;
  naam: string;
  cijfers: Cijfer[];
  /** Only when the service gives it: adding up here could tell what is hidden. */
  totaal?: Cel;
  uitleg?: string;
}

/** They say that something is not known, so they close the table, as in the policy note. */
const laatste = ['staatloos', 'onbekend'];

type Nationaliteitregel = UitkeringTabel['perNationaliteit'][number];

/** The largest first; what is hidden stands in the order of the alphabet, which tells nothing. */
function byAantal(a: Nationaliteitregel, b: Nationaliteitregel): number {
  return (
    laatste.indexOf(a.nationaliteit) - laatste.indexOf(b.nationaliteit) ||
    (b.aantal.waarde ?? 0) - (a.aantal.waarde ?? 0) ||
    a.naam.localeCompare(b.naam, 'nl')
  );
}

/** What people quote of those with a benefit. */
export function uitkeringkern(t: TFunction, tabel: UitkeringTabel): Cijfer[] {
  return [
    { naam: t('rapportage.uitkering.totaal'), aantal: tabel.totaal },
    { naam: t('rapportage.uitkering.jongerDan30'), aantal: tabel.jongerDan30 },
  ];
}

/** Table 1 of the policy note. */
export function uitkeringgroepen(t: TFunction, tabel: UitkeringTabel): Cijfergroep[] {
  const { totaal } = tabel;
  return [
    {
      id: 'nationaliteit',
      naam: t('rapportage.uitkering.nationaliteit'),
      cijfers: [...tabel.perNationaliteit].sort(byAantal),
      totaal,
    },
    { id: 'leeftijd', naam: t('rapportage.uitkering.leeftijd'), cijfers: tabel.perLeeftijd, totaal },
    {
      id: 'geslacht',
      naam: t('rapportage.uitkering.geslacht'),
      cijfers: tabel.perGeslacht.map(({ geslacht, aantal }) => ({ naam: t(`domein.geslacht.${geslacht}`), aantal })),
      totaal,
    },
  ];
}

export function inburgeringkern(t: TFunction, tabel: InburgeringTabel): Cijfer[] {
  return [{ naam: t('rapportage.inburgering.plichtig'), aantal: tabel.inburgeringsplichtigSinds2013 }];
}

/** The figures of DUO, in the order of §3.2.1 of the policy note. */
export function inburgeringgroepen(t: TFunction, tabel: InburgeringTabel): Cijfergroep[] {
  const cijfer = (naam: string, aantal: Cel): Cijfer => ({ naam: t(`rapportage.inburgering.${naam}`), aantal });
  return [
    {
      id: 'plicht',
      naam: t('rapportage.inburgering.plicht'),
      cijfers: [
        cijfer('voldaan', tabel.voldaan),
        cijfer('nogPlichtig', tabel.nogPlichtig),
        cijfer('ontheven', tabel.ontheven),
      ],
    },
    {
      id: 'examens',
      naam: t('rapportage.inburgering.examens'),
      cijfers: [cijfer('A2', tabel.examens.A2), cijfer('B1', tabel.examens.B1), cijfer('B2', tabel.examens.B2)],
      uitleg: t('rapportage.inburgering.examenUitleg'),
    },
    {
      id: 'termijn',
      naam: t('rapportage.inburgering.termijn'),
      cijfers: [
        cijfer('verlengingen', tabel.verlengingen),
        cijfer('binnen6', tabel.termijnBinnen6Maanden),
        cijfer('binnen12', tabel.termijnVan6Tot12Maanden),
      ],
    },
  ];
}
