import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Radarinstrument, Scorevoorstel } from '../api/types';
import { useDossier } from '../dossier/context';
import { Formulier } from '../ui/form/Formulier';
import { useNewestVersion } from '../ui/form/useNewestVersion';
import { Verouderd } from '../ui/form/Verouderd';
import { todayIso } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { fetchRadar, useMeasure, useRadar, useRadarinstrumenten, useVoorstellen } from './api';
import { MetingFields } from './MetingFields';
import { emptyMeting, metingSchema, toGegevens, type MetingForm, type Voorgesteld } from './radarForm';

export function MetenTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const radar = useRadar(gemeente, id);
  const instrumenten = useRadarinstrumenten();
  const voorstellen = useVoorstellen(gemeente, id);
  if (radar.isPending || instrumenten.isPending || voorstellen.isPending) return <Loading />;
  const instrument = instrumenten.data?.at(-1);
  if (radar.data === undefined || voorstellen.data === undefined || instrument === undefined) {
    const failed = [radar, instrumenten, voorstellen].find(({ isError }) => isError);
    return <ErrorMessage error={failed?.error} onRetry={() => void failed?.refetch()} />;
  }
  return (
    <>
      <TabHeading>{t(radar.data.data.metingen.length === 0 ? 'radar.eersteMeten' : 'radar.meten')}</TabHeading>
      <Meten instrument={instrument} voorstellen={voorstellen.data} etag={radar.data.etag} />
    </>
  );
}

interface MetenProps {
  instrument: Radarinstrument;
  voorstellen: readonly Scorevoorstel[];
  etag: string | undefined;
}

function Meten({ instrument, voorstellen, etag }: Readonly<MetenProps>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const navigate = useNavigate();
  const measure = useMeasure(gemeente, id);
  const { stale, saveOver } = useNewestVersion(etag, () => fetchRadar(gemeente, id));
  const voorgesteld: Voorgesteld = Object.fromEntries(voorstellen.map(({ domein, score }) => [domein, score]));
  const form = useForm<MetingForm>({
    resolver: zodResolver(metingSchema(voorgesteld, false)),
    defaultValues: emptyMeting(todayIso()),
  });
  const terug = `/dossiers/${gemeente}/${id}/radar`;

  const save = async (values: MetingForm) => {
    await saveOver((base) => measure.mutateAsync({ gegevens: toGegevens(values), etag: base }));
    await navigate(terug, savedNow());
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('radar.opslaan')}
      cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      notice={
        stale && <Verouderd uitleg={t('radar.verouderd')} stand={{ to: terug, naam: t('radar.naarStand') }} />
      }
    >
      <MetingFields instrument={instrument} voorstellen={voorstellen} />
    </Formulier>
  );
}
