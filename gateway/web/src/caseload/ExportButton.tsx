import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useGemeenteNaam } from '../app/session';
import { Button } from '../ui/Button';
import { domeinen } from '../plan/planForm';
import { download, toCsv } from '../ui/csv';
import { daysUntil, formatDate, todayIso } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useProblemText } from '../ui/states';
import { fetchAll, type CaseloadVraag } from './api';

/** Exports the people that the filter and the search show, all pages of it. */
export function ExportButton({ vraag }: Readonly<{ vraag: CaseloadVraag }>) {
  const { t } = useTranslation();
  const gemeenteNaam = useGemeenteNaam();
  const problemText = useProblemText();
  const run = useMutation({
    mutationFn: () => fetchAll(vraag),
    onSuccess: (regels) => {
      const kolommen = [
        'naam',
        'dossiernummer',
        'gemeente',
        'status',
        'leerroute',
        'termijn',
        'dagen',
        'signalen',
        'intake',
        'aankomst',
        'gemetenOp',
      ];
      const kop = [...kolommen.map((kolom) => t(`caseload.kolom.${kolom}`)), ...domeinen.map((domein) => t(`domein.domein.${domein}`))];
      const rows = regels.map((regel) => [
        regel.weergavenaam,
        regel.dossiernummer,
        gemeenteNaam(regel.gemeente),
        t(`domein.trajectstatus.${regel.status}`),
        t(`domein.leerroute.${regel.leerroute ?? 'geen'}`),
        regel.eerstvolgendeTermijn && formatDate(regel.eerstvolgendeTermijn.datum),
        regel.eerstvolgendeTermijn && daysUntil(regel.eerstvolgendeTermijn.datum),
        regel.signalen.map((signaal) => t(`domein.signaal.${signaal}`)).join(', '),
        t(`caseload.intake.${regel.intake ?? 'geen'}`),
        formatDate(regel.aankomstdatum),
        regel.radar && formatDate(regel.radar.datum),
        ...domeinen.map((domein) => regel.radar?.[domein]),
      ]);
      download(`caseload-${todayIso()}.csv`, toCsv(kop, rows));
    },
  });
  return (
    <>
      <Button busy={run.isPending} onClick={() => run.mutate()}>
        <Icon name="download" />
        {t('ui.exporteer')}
      </Button>
      <span className="app-klein" role="status">
        {run.isPending && t('ui.exporteerBezig')}
        {run.isError && problemText(run.error).title}
      </span>
    </>
  );
}
