import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { download, toCsv } from '../ui/csv';
import { formatMoment, formatNumber, todayIso } from '../ui/format';
import { Icon } from '../ui/Icon';
import { useProblemText } from '../ui/states';
import { fetchForExport, mostExported } from './api';
import { useVerwerkingText } from './LogboekTable';
import type { Logboekvraag } from './vraag';

const kolommen = ['tijdstip', 'gebruiker', 'rollen', 'verwerking', 'betrokkene', 'dienst', 'nummer', 'trace'];

/** Exports what the question finds, not only the part that is on the screen. */
export function ExportButton({ gemeente, vraag }: Readonly<{ gemeente: string; vraag: Logboekvraag }>) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const verwerkingText = useVerwerkingText();
  const run = useMutation({
    mutationFn: () => fetchForExport(gemeente, vraag),
    onSuccess: ({ regels }) => {
      const rows = regels.map((regel) => [
        formatMoment(regel.tijdstip),
        regel.gebruiker,
        regel.rollen.join(', '),
        verwerkingText(regel.verwerking),
        regel.betrokkene,
        t(`domein.dienst.${regel.dienst}`),
        regel.nummer,
        regel.traceId,
      ]);
      download(`logboek-${gemeente}-${todayIso()}.csv`, toCsv(kolommen.map((kolom) => t(`logboek.kolom.${kolom}`)), rows));
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
        {run.data?.compleet === false && t('logboek.exportAfgekapt', { aantal: formatNumber(mostExported) })}
      </span>
    </>
  );
}
