import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useGemeenteNaam } from '../app/session';
import { Button } from '../ui/Button';
import { download, toCsv } from '../ui/csv';
import { formatDate, formatList } from '../ui/format';
import { Icon } from '../ui/Icon';
import type { Rapport } from './api';
import { inburgeringgroepen, inburgeringkern, uitkeringgroepen, uitkeringkern, type Cijfergroep } from './cijfers';

interface Deel {
  gemeenten: string[];
  groepen: Cijfergroep[];
}

function delen(t: TFunction, { uitkering: { data: uitkering }, inburgering: { data: inburgering } }: Rapport): Deel[] {
  const kern = (id: string, cijfers: Cijfergroep['cijfers']) => ({ id, naam: t(`rapportage.${id}.titel`), cijfers });
  const found: Deel[] = [];
  if (uitkering) {
    const groepen = [kern('uitkering', uitkeringkern(t, uitkering)), ...uitkeringgroepen(t, uitkering)];
    found.push({ gemeenten: uitkering.gemeenten, groepen });
  }
  if (inburgering) {
    const groepen = [kern('inburgering', inburgeringkern(t, inburgering)), ...inburgeringgroepen(t, inburgering)];
    found.push({ gemeenten: inburgering.gemeenten, groepen });
  }
  return found.filter(({ gemeenten }) => gemeenten.length > 0);
}

interface ExportButtonProps {
  rapport: Rapport;
  peildatum: string;
  /** Of the file, before the date. */
  naam: string;
}

/** Exports the figures that the page shows: one a row, each with what it is about, so that files can be put together. */
export function ExportButton({ rapport, peildatum, naam }: Readonly<ExportButtonProps>) {
  const { t } = useTranslation();
  const gemeenteNaam = useGemeenteNaam();
  const shown = delen(t, rapport);
  const save = () => {
    const kolommen = ['export.gemeenten', 'peildatum.naam', 'export.onderdeel', 'export.cijfer', 'aantal'];
    const rows = shown.flatMap(({ gemeenten, groepen }) =>
      groepen.flatMap(({ naam: onderdeel, cijfers }) =>
        cijfers.map((cijfer) => [
          formatList(gemeenten.map(gemeenteNaam)),
          formatDate(peildatum),
          onderdeel,
          cijfer.naam,
          cijfer.aantal.waarde ?? t('rapportage.verborgen'),
        ]),
      ),
    );
    download(`${naam}-${peildatum}.csv`, toCsv(kolommen.map((kolom) => t(`rapportage.${kolom}`)), rows));
  };
  return (
    <Button disabled={shown.length === 0} onClick={save}>
      <Icon name="download" />
      {t('ui.exporteer')}
    </Button>
  );
}
