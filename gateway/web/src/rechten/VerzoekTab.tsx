import { zodResolver } from '@hookform/resolvers/zod';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Versioned } from '../api/client';
import { verzoekuitkomsten, type Correctieverzoek, type Verzoekbesluit } from '../api/types';
import { useDossier } from '../dossier/context';
import { Fact, Facts } from '../ui/Facts';
import { RadioField, TextareaField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { useNewestVersion } from '../ui/form/useNewestVersion';
import { Verouderd } from '../ui/form/Verouderd';
import { formatDate, formatMoment } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { PrintButton } from '../ui/PrintButton';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { Antwoordstand } from './Verzoeken';
import { fetchVerzoek, useDecideVerzoek, useVerzoek } from './verzoekApi';
import { besluitSchema, toBesluit, type BesluitForm } from './verzoekForm';
import './rechten.css';

/** One request: decided on here, and afterwards the text that the newcomer gets. */
export function VerzoekTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const { correctieverzoekId = '' } = useParams();
  const { data, isPending, error, refetch } = useVerzoek(gemeente, id, correctieverzoekId);
  if (isPending) return <Loading />;
  if (data === undefined) return <ErrorMessage error={error} onRetry={() => void refetch()} />;
  const { gevraagdOp, verzoek, door, op, besluit } = data.data;
  return (
    <>
      <TabHeading>{t('rechten.verzoeken.een', { datum: formatDate(gevraagdOp) })}</TabHeading>
      <Facts>
        <Fact name={t('rechten.verzoeken.verzoek')}>{verzoek}</Fact>
        <Fact name={t('rechten.verzoeken.opgeschreven')}>
          {door}, {formatMoment(op)}
        </Fact>
        <Fact name={t('rechten.verzoeken.antwoord')}>
          <Antwoordstand verzoek={data.data} />
        </Fact>
      </Facts>
      {besluit ? <Brief besluit={besluit} /> : <Besluiten verzoek={data} />}
    </>
  );
}

function Brief({ besluit: { brief, door, op } }: Readonly<{ besluit: Verzoekbesluit }>) {
  const { t } = useTranslation();
  return (
    <section className="rechten-deel" aria-labelledby="rechten-brief">
      <h3 id="rechten-brief" className="app-groep__titel">
        {t('rechten.verzoeken.brief')}
      </h3>
      <p className="app-klein">{t('rechten.verzoeken.besloten', { naam: door, moment: formatMoment(op) })}</p>
      <div className="app-knoppen">
        <PrintButton />
      </div>
      <div className="rechten-brief">
        {brief.map((alinea) => (
          <p key={alinea} dir="auto">
            {alinea}
          </p>
        ))}
      </div>
    </section>
  );
}

/** Nothing is chosen beforehand. */
function Besluiten({ verzoek: { data, etag } }: Readonly<{ verzoek: Versioned<Correctieverzoek> }>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const decide = useDecideVerzoek(gemeente, id, data.correctieverzoekId);
  const { stale, saveOver } = useNewestVersion(etag, () => fetchVerzoek(gemeente, id, data.correctieverzoekId));
  const form = useForm<BesluitForm>({ resolver: zodResolver(besluitSchema), defaultValues: { reden: '' } });
  const uitkomst = useWatch({ control: form.control, name: 'uitkomst' }) as BesluitForm['uitkomst'] | undefined;
  const terug = `/dossiers/${gemeente}/${id}/rechten`;
  const save = async (values: BesluitForm) => {
    await saveOver((base) => decide.mutateAsync({ besluit: toBesluit(values), etag: base }));
  };
  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('rechten.verzoeken.besluitOpslaan')}
      cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      notice={stale && <Verouderd uitleg={t('rechten.verzoeken.verouderd')} />}
    >
      <RadioField
        name="uitkomst"
        label={t('rechten.verzoeken.watDoetU')}
        options={verzoekuitkomsten.map((value) => ({ value, label: t(`rechten.verzoeken.keuze.${value}`) }))}
      />
      <TextareaField
        name="reden"
        label={t(uitkomst === 'geweigerd' ? 'rechten.verzoeken.waaromNiet' : 'rechten.verzoeken.watVerbeterd')}
        hint={t('rechten.verzoeken.redenUitleg')}
        optional={uitkomst !== 'geweigerd'}
      />
    </Formulier>
  );
}
