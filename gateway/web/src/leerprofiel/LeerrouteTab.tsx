import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Leerroute, Routevoorstel } from '../api/types';
import { useDossier } from '../dossier/context';
import { routes } from '../plan/planForm';
import { RadioField, TextareaField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { useNewestVersion } from '../ui/form/useNewestVersion';
import { Verouderd } from '../ui/form/Verouderd';
import { absent } from '../ui/form/rules';
import { RouterButton } from '../ui/Link';
import { savedNow } from '../ui/SavedBanner';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { fetchLeerprofiel, useChooseLeerroute, useLeerprofiel } from './api';
import { leerrouteSchema, type LeerrouteForm } from './leerprofielForm';
import { Voorstel } from './Voorstel';
import './leerprofiel.css';

export function LeerrouteTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const leerprofiel = useLeerprofiel(gemeente, id);
  if (leerprofiel.isPending) return <Loading />;
  if (leerprofiel.data === undefined) {
    return <ErrorMessage error={leerprofiel.error} onRetry={() => void leerprofiel.refetch()} />;
  }
  const { voorstel } = leerprofiel.data.data;
  return (
    <>
      <TabHeading>{t('leerprofiel.kiezen')}</TabHeading>
      {voorstel ? (
        <Kiezen voorstel={voorstel} etag={leerprofiel.data.etag} />
      ) : (
        <Empty title={t('leerprofiel.geen.titel')}>
          <p>{t('leerprofiel.geen.uitleg')}</p>
        </Empty>
      )}
    </>
  );
}

interface KiezenProps {
  voorstel: Routevoorstel;
  etag: string | undefined;
}

/** Nothing is chosen beforehand: a proposal that stands there already is not decided. */
function Kiezen({ voorstel, etag }: Readonly<KiezenProps>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const navigate = useNavigate();
  const choose = useChooseLeerroute(gemeente, id);
  const { stale, saveOver } = useNewestVersion(etag, () => fetchLeerprofiel(gemeente, id));
  const form = useForm<LeerrouteForm>({
    resolver: zodResolver(leerrouteSchema(voorstel.leerroute)),
    defaultValues: { leerroute: '', reden: '' },
  });
  const chosen = useWatch({ control: form.control, name: 'leerroute' });
  const terug = `/dossiers/${gemeente}/${id}/leerprofiel`;
  const save = async ({ leerroute, reden }: LeerrouteForm) => {
    // What was typed for a choice that was taken back is out of sight, and no reason for this one.
    const keuze = { leerroute: leerroute as Leerroute, reden: leerroute === voorstel.leerroute ? undefined : absent(reden) };
    await saveOver((base) => choose.mutateAsync({ keuze, etag: base }));
    await navigate(terug, savedNow());
  };
  return (
    <>
      <Voorstel voorstel={voorstel} />
      <Formulier
        form={form}
        onSave={save}
        submit={t('leerprofiel.besluitOpslaan')}
        cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
        notice={
          stale && <Verouderd uitleg={t('leerprofiel.verouderd')} stand={{ to: terug, naam: t('leerprofiel.naarStand') }} />
        }
      >
        <RadioField
          name="leerroute"
          label={t('leerprofiel.leerroute')}
          options={routes.map((value) => ({
            value,
            label: t(value === voorstel.leerroute ? 'leerprofiel.optieVoorgesteld' : 'leerprofiel.optie', {
              route: t(`domein.leerroute.${value}`),
            }),
          }))}
        />
        {chosen !== '' && chosen !== voorstel.leerroute && (
          <TextareaField name="reden" label={t('leerprofiel.reden')} hint={t('leerprofiel.redenUitleg')} rows={3} />
        )}
      </Formulier>
    </>
  );
}
