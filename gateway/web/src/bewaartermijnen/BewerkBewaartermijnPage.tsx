import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import type { Bewaartermijn } from '../api/types';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { NotFound } from '../app/NotFound';
import { TextField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { useNewestVersion } from '../ui/form/useNewestVersion';
import { Verouderd } from '../ui/form/Verouderd';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { etagOf, fetchVersion, useBewaartermijnen, useSetBewaartermijn } from './api';
import { bewaartermijnSchema, toForm, toGegevens, type BewaartermijnForm } from './bewaartermijnForm';

export function BewerkBewaartermijnPage() {
  const { deel = '' } = useParams();
  const gemeente = useOneGemeente();
  const { data, isPending, error, refetch } = useBewaartermijnen(gemeente.id);
  if (isPending) return <Loading />;
  if (data === undefined) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  const start = data.find((one) => one.deel === deel);
  return start ? <Bewerken gemeente={gemeente.id} start={start} /> : <NotFound />;
}

function Bewerken({ gemeente, start }: Readonly<{ gemeente: string; start: Bewaartermijn }>) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const set = useSetBewaartermijn(gemeente, start.deel);
  const { stale, saveOver } = useNewestVersion(etagOf(start), () => fetchVersion(gemeente, start.deel));
  const form = useForm<BewaartermijnForm>({ resolver: zodResolver(bewaartermijnSchema), defaultValues: toForm(start) });
  const terug = `/bewaartermijnen?gemeente=${gemeente}`;
  const save = async (values: BewaartermijnForm) => {
    await saveOver((etag) => set.mutateAsync({ gegevens: toGegevens(values), etag }));
    await navigate(terug, savedNow());
  };
  return (
    <>
      <PageHeading title={t('bewaartermijnen.formTitel', { deel: start.titel })} />
      <p className="app-inleiding">{t('bewaartermijnen.formUitleg')}</p>
      <Formulier
        form={form}
        onSave={save}
        submit={t('bewaartermijnen.opslaan')}
        cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
        notice={stale && <Verouderd uitleg={t('bewaartermijnen.verouderd')} stand={{ to: terug, naam: t('bewaartermijnen.titel') }} />}
      >
        <TextField
          name="jaren"
          label={t('bewaartermijnen.veld.jaren')}
          hint={t('bewaartermijnen.veld.jarenUitleg')}
          inputMode="numeric"
          size="kort"
        />
        <TextField name="bron" label={t('bewaartermijnen.veld.bron')} hint={t('bewaartermijnen.veld.bronUitleg')} />
      </Formulier>
    </>
  );
}
