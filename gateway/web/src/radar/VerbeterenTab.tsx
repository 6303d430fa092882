import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Meting, Radarinstrument, Scorevoorstel } from '../api/types';
import { NotFound } from '../app/NotFound';
import { useDossier } from '../dossier/context';
import { Formulier } from '../ui/form/Formulier';
import { useNewestVersion } from '../ui/form/useNewestVersion';
import { Verouderd } from '../ui/form/Verouderd';
import { RouterButton } from '../ui/Link';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { fetchRadar, useCorrect, useRadar, useRadarinstrumenten } from './api';
import { MetingFields } from './MetingFields';
import { useMetingnaam } from './namen';
import { metingSchema, toForm, toGegevens, type MetingForm, type Voorgesteld } from './radarForm';

export function VerbeterenTab() {
  const { gemeente, id } = useDossier();
  const { nummer = '' } = useParams();
  const radar = useRadar(gemeente, id);
  const instrumenten = useRadarinstrumenten();
  if (radar.isPending || instrumenten.isPending) return <Loading />;
  if (radar.data === undefined || instrumenten.data === undefined) {
    const failed = radar.isError ? radar : instrumenten;
    return <ErrorMessage error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  const meting = radar.data.data.metingen.find((one) => String(one.nummer) === nummer);
  const instrument = instrumenten.data.find(({ versie }) => versie === meting?.instrument);
  if (!meting || !instrument) return <NotFound />;
  return <Verbeteren key={nummer} meting={meting} instrument={instrument} etag={radar.data.etag} />;
}

interface VerbeterenProps {
  meting: Meting;
  instrument: Radarinstrument;
  etag: string | undefined;
}

function Verbeteren({ meting, instrument, etag }: Readonly<VerbeterenProps>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const { naam } = useMetingnaam();
  const navigate = useNavigate();
  const correct = useCorrect(gemeente, id, meting.nummer);
  const { stale, saveOver } = useNewestVersion(etag, () => fetchRadar(gemeente, id));
  const { assen } = meting.geldend;
  const voorgesteld: Voorgesteld = Object.fromEntries(assen.map(({ domein, voorstel }) => [domein, voorstel]));
  const voorstellen = assen.map(({ domein, voorstel, redenen }): Scorevoorstel => ({
    domein,
    ...(voorstel === undefined ? {} : { score: voorstel }),
    redenen: redenen.map((tekst) => ({ tekst, beslissend: true })),
  }));
  const form = useForm<MetingForm>({
    resolver: zodResolver(metingSchema(voorgesteld, true)),
    defaultValues: toForm(meting.geldend),
  });
  const terug = `/dossiers/${gemeente}/${id}/radar`;

  const save = async (values: MetingForm) => {
    await saveOver((base) => correct.mutateAsync({ gegevens: toGegevens(values), etag: base }));
    await navigate(terug, savedNow());
  };
  return (
    <>
      <TabHeading>{t('radar.verbeterenTitel', { naam: naam(meting) })}</TabHeading>
      <p className="app-inleiding">{t('radar.verbeterenUitleg')}</p>
      <Formulier
        form={form}
        onSave={save}
        submit={t('radar.verbeteringOpslaan')}
        cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
        notice={
          stale && <Verouderd uitleg={t('radar.verouderd')} stand={{ to: terug, naam: t('radar.naarStand') }} />
        }
      >
        <MetingFields instrument={instrument} voorstellen={voorstellen} correcting />
      </Formulier>
    </>
  );
}
