import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { useRapport } from './api';
import { ExportButton } from './ExportButton';
import { Peildatum } from './Peildatum';
import { usePeildatum } from './peildatum';
import { RapportView } from './RapportView';

/** The figures of the municipalities together, after disclosure control by the service. Nothing is added up here. */
export function ProvincierapportagePage() {
  const { t } = useTranslation();
  const peildatum = usePeildatum();
  const rapport = useRapport(['provincie'], peildatum);
  return (
    <>
      <PageHeading title={t('rapportage.provincie.titel')}>
        <PrintButton />
        <ExportButton rapport={rapport} peildatum={peildatum} naam="provincierapportage" />
      </PageHeading>
      <Peildatum peildatum={peildatum} />
      <Alert type="info">
        <p className="app-melding__titel">{t('rapportage.provincie.geheim')}</p>
        <p>{t('rapportage.provincie.uitleg')}</p>
      </Alert>
      <RapportView rapport={rapport} peildatum={peildatum} />
    </>
  );
}
