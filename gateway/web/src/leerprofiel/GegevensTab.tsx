import { zodResolver } from '@hookform/resolvers/zod';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isProbleem } from '../api/problem';
import type { Leergegevens } from '../api/types';
import { useDossier } from '../dossier/context';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { fetchLeerprofiel, useChangeLeerprofiel, useLeerprofiel } from './api';
import { GegevensFields } from './GegevensFields';
import { leerprofielSchema, toForm, toGegevens, type LeerprofielForm } from './leerprofielForm';
import { Verouderd } from './Verouderd';

export function GegevensTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const leerprofiel = useLeerprofiel(gemeente, id);
  if (leerprofiel.isPending) return <Loading />;
  if (leerprofiel.data === undefined) {
    return <ErrorMessage error={leerprofiel.error} onRetry={() => void leerprofiel.refetch()} />;
  }
  return (
    <>
      <TabHeading>{t('leerprofiel.vastleggen')}</TabHeading>
      <p className="app-inleiding">{t('leerprofiel.vastleggenUitleg')}</p>
      <Bewerken known={leerprofiel.data.data.gegevens} etag={leerprofiel.data.etag} />
    </>
  );
}

interface BewerkenProps {
  known: Leergegevens | undefined;
  etag: string | undefined;
}

function Bewerken({ known, etag }: Readonly<BewerkenProps>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const navigate = useNavigate();
  const change = useChangeLeerprofiel(gemeente, id);
  const base = useRef(etag);
  const [stale, setStale] = useState(false);
  const form = useForm<LeerprofielForm>({ resolver: zodResolver(leerprofielSchema), defaultValues: toForm(known) });
  const terug = `/dossiers/${gemeente}/${id}/leerprofiel`;
  const save = async (values: LeerprofielForm) => {
    try {
      await change.mutateAsync({ gegevens: toGegevens(values), etag: base.current });
    } catch (error) {
      if (isProbleem(error, 412)) {
        base.current = (await fetchLeerprofiel(gemeente, id)).etag;
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
      submit={t('leerprofiel.opslaan')}
      cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      notice={stale && <Verouderd to={terug} />}
    >
      <GegevensFields />
    </Formulier>
  );
}
