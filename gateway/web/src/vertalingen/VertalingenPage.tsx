import { useTranslation } from 'react-i18next';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { PageHeading } from '../ui/PageHeading';
import { ErrorMessage, Loading } from '../ui/states';
import { useVragenlijsten } from './api';
import { Vertalingentabel } from './Vertalingentabel';

/** In which languages a translator checked the questions, for one municipality. */
export function VertalingenPage() {
  const { t } = useTranslation();
  const gemeente = useOneGemeente();
  const vragenlijsten = useVragenlijsten();
  return (
    <>
      <PageHeading title={t('vertalingen.titel')} />
      <p className="app-inleiding">{t('vertalingen.uitleg')}</p>
      <GemeenteSwitch />
      {vragenlijsten.isPending && <Loading />}
      {vragenlijsten.isError && <ErrorMessage error={vragenlijsten.error} onRetry={() => void vragenlijsten.refetch()} />}
      {vragenlijsten.data?.map((one) => (
        <Vertalingentabel key={`${gemeente.id} ${one.naam} ${one.versie}`} gemeente={gemeente.id} vragenlijst={one} />
      ))}
    </>
  );
}
