import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Leergegevens } from '../api/types';
import { useDossier } from '../dossier/context';
import { Formulier } from '../ui/form/Formulier';
import { useNewestVersion } from '../ui/form/useNewestVersion';
import { Verouderd } from '../ui/form/Verouderd';
import { RouterButton } from '../ui/Link';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { fetchLeerprofiel, useChangeLeerprofiel, useLeerprofiel } from './api';
import { GegevensFields } from './GegevensFields';
import { leerprofielSchema, toForm, toGegevens, type LeerprofielForm } from './leerprofielForm';

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
  const { stale, saveOver } = useNewestVersion(etag, () => fetchLeerprofiel(gemeente, id));
  const form = useForm<LeerprofielForm>({ resolver: zodResolver(leerprofielSchema), defaultValues: toForm(known) });
  const terug = `/dossiers/${gemeente}/${id}/leerprofiel`;
  const save = async (values: LeerprofielForm) => {
    await saveOver((base) => change.mutateAsync({ gegevens: toGegevens(values), etag: base }));
    await navigate(terug, savedNow());
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('leerprofiel.opslaan')}
      cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      notice={
        stale && <Verouderd uitleg={t('leerprofiel.verouderd')} stand={{ to: terug, naam: t('leerprofiel.naarStand') }} />
      }
    >
      <GegevensFields />
    </Formulier>
  );
}
