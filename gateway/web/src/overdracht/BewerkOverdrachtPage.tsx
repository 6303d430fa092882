import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Versioned } from '../api/client';
import { isProbleem } from '../api/problem';
import type { Overdracht } from '../api/types';
import { Alert } from '../ui/Alert';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { fetchOverdracht, useChangeOverdracht, useOverdracht } from './api';
import { OverdrachtFields } from './OverdrachtFields';
import { overdrachtSchema, toForm, toGegevens, type OverdrachtForm } from './overdrachtForm';

export function BewerkOverdrachtPage() {
  const { t } = useTranslation();
  const { gemeente = '', overdrachtId = '' } = useParams();
  const query = useOverdracht(gemeente, overdrachtId);
  return (
    <>
      <PageHeading title={t('overdracht.bewerkenTitel')} />
      {query.isPending && <Loading />}
      {query.isError && <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && <EditOverdracht gemeente={gemeente} id={overdrachtId} start={query.data} />}
    </>
  );
}

interface EditOverdrachtProps {
  gemeente: string;
  id: string;
  start: Versioned<Overdracht>;
}

function EditOverdracht({ gemeente, id, start }: Readonly<EditOverdrachtProps>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChangeOverdracht(gemeente, id);
  const form = useForm<OverdrachtForm>({ resolver: zodResolver(overdrachtSchema), defaultValues: toForm(start.data) });
  // The version that the fields started from; a new one only after the user was told that somebody else saved.
  const etag = useRef(start.etag);
  const [stale, setStale] = useState(false);
  const page = `/overdrachten/${gemeente}/${id}`;

  const save = async (values: OverdrachtForm) => {
    try {
      await change.mutateAsync({ body: toGegevens(values), etag: etag.current });
    } catch (error) {
      if (isProbleem(error, 412)) {
        etag.current = (await fetchOverdracht(gemeente, id)).etag;
        setStale(true);
      }
      throw error;
    }
    await navigate(page, savedNow());
  };

  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('overdracht.opslaan')}
      cancel={<RouterButton to={page}>{t('ui.annuleren')}</RouterButton>}
      notice={
        stale && (
          <Alert type="warning" live>
            <p>{t('overdracht.gewijzigd')}</p>
          </Alert>
        )
      }
    >
      <OverdrachtFields />
    </Formulier>
  );
}
