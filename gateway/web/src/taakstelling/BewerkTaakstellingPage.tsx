import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Taakstelling } from '../api/types';
import type { Versioned } from '../api/client';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { NotFound } from '../app/NotFound';
import { Formulier } from '../ui/form/Formulier';
import { useNewestVersion } from '../ui/form/useNewestVersion';
import { Verouderd } from '../ui/form/Verouderd';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { fetchTaakstelling, useChangeTaakstelling, useTaakstelling } from './api';
import { isHalfjaar } from './halfjaar';
import { useHalfjaarnaam } from './namen';
import { TaakstellingFields } from './TaakstellingFields';
import { taakstellingSchema, toForm, toGegevens, type TaakstellingForm } from './taakstellingForm';
import './taakstelling.css';

export function BewerkTaakstellingPage() {
  const { halfjaar = '' } = useParams();
  return isHalfjaar(halfjaar) ? <VanHalfjaar halfjaar={halfjaar} /> : <NotFound />;
}

function VanHalfjaar({ halfjaar }: Readonly<{ halfjaar: string }>) {
  const { t } = useTranslation();
  const naam = useHalfjaarnaam();
  const gemeente = useOneGemeente();
  const { data, isPending, error, refetch } = useTaakstelling(gemeente.id, halfjaar);
  return (
    <>
      <PageHeading title={t('taakstelling.formTitel', { gemeente: gemeente.naam, halfjaar: naam(halfjaar) })} />
      {isPending && <Loading />}
      {data === undefined && !isPending && <ErrorMessage error={error} onRetry={() => void refetch()} />}
      {data && <Bewerken gemeente={gemeente.id} start={data} />}
    </>
  );
}

interface BewerkenProps {
  gemeente: string;
  start: Versioned<Taakstelling>;
}

function Bewerken({ gemeente, start }: Readonly<BewerkenProps>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { halfjaar, stand } = start.data;
  const change = useChangeTaakstelling(gemeente, halfjaar);
  const { stale, saveOver } = useNewestVersion(start.etag, () => fetchTaakstelling(gemeente, halfjaar));
  const form = useForm<TaakstellingForm>({ resolver: zodResolver(taakstellingSchema), defaultValues: toForm(stand) });
  const terug = `/taakstelling?gemeente=${gemeente}`;
  const save = async (values: TaakstellingForm) => {
    await saveOver((base) => change.mutateAsync({ gegevens: toGegevens(values), etag: base }));
    await navigate(terug, savedNow());
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('taakstelling.opslaan')}
      cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      notice={stale && <Verouderd uitleg={t('taakstelling.verouderd')} />}
    >
      <TaakstellingFields />
    </Formulier>
  );
}
