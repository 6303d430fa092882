import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { isProbleem } from '../api/problem';
import type { Taakstelling } from '../api/types';
import type { Versioned } from '../api/client';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { NotFound } from '../app/NotFound';
import { Alert } from '../ui/Alert';
import { Formulier } from '../ui/form/Formulier';
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
  const base = useRef(start.etag);
  const [stale, setStale] = useState(false);
  const form = useForm<TaakstellingForm>({ resolver: zodResolver(taakstellingSchema), defaultValues: toForm(stand) });
  const terug = `/taakstelling?gemeente=${gemeente}`;
  const save = async (values: TaakstellingForm) => {
    try {
      await change.mutateAsync({ gegevens: toGegevens(values), etag: base.current });
    } catch (error) {
      if (isProbleem(error, 412)) {
        base.current = (await fetchTaakstelling(gemeente, halfjaar)).etag;
        setStale(true);
      }
      throw error;
    }
    await navigate(terug, savedNow());
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('taakstelling.opslaan')}
      cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      notice={
        stale && (
          <Alert type="warning" live>
            <p>{t('taakstelling.verouderd')}</p>
          </Alert>
        )
      }
    >
      <TaakstellingFields />
    </Formulier>
  );
}
