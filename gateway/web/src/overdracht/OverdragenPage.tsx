import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { z } from 'zod';
import type { Versioned } from '../api/client';
import { isProbleem } from '../api/problem';
import type { Dubbel, Overdracht } from '../api/types';
import { useSessie } from '../app/session';
import { regimes } from '../intake/nieuwkomerForm';
import { Alert } from '../ui/Alert';
import { DateField, RadioField, TextField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { absent, filledDate, notInFuture, text } from '../ui/form/rules';
import { formatDate, parseDate, todayIso } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { savedNow } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { useChangeOverdracht, useDubbelen, useOverdracht } from './api';

const schema = z.object({
  wie: z.string().min(1, 'validatie.kies'),
  datum: filledDate.refine(notInFuture, 'validatie.toekomst'),
  regime: z.string().min(1, 'validatie.kies'),
  regisseur: text,
});
type OverdragenForm = z.infer<typeof schema>;

/** Who the person becomes: somebody new, or one of those who look alike and were shown first. */
export function OverdragenPage() {
  const { t } = useTranslation();
  const { gemeente = '', overdrachtId = '' } = useParams();
  const overdracht = useOverdracht(gemeente, overdrachtId);
  const dubbelen = useDubbelen(gemeente, overdrachtId);
  const failed = overdracht.isError ? overdracht : dubbelen.isError ? dubbelen : undefined;
  return (
    <>
      <PageHeading title={t('overdracht.overdragen.titel')} />
      <p className="app-inleiding">{t('overdracht.overdragen.uitleg')}</p>
      {failed && <ErrorMessage error={failed.error} onRetry={() => void failed.refetch()} />}
      {!failed && (overdracht.isPending || dubbelen.isPending) && <Loading />}
      {overdracht.isSuccess && dubbelen.isSuccess && (
        <Overdragen
          gemeente={gemeente}
          id={overdrachtId}
          overdracht={overdracht.data}
          dubbelen={dubbelen.data}
          onStale={async () => {
            await overdracht.refetch();
            return (await dubbelen.refetch()).data ?? [];
          }}
        />
      )}
    </>
  );
}

interface OverdragenProps {
  gemeente: string;
  id: string;
  overdracht: Versioned<Overdracht>;
  dubbelen: Dubbel[];
  /** Fetches anew who may be the same. */
  onStale: () => Promise<Dubbel[]>;
}

function Overdragen({ gemeente, id, overdracht, dubbelen, onStale }: Readonly<OverdragenProps>) {
  const { t } = useTranslation();
  const { gebruikersnaam } = useSessie();
  const navigate = useNavigate();
  const complete = useChangeOverdracht(gemeente, id, 'nieuwkomer');
  const form = useForm<OverdragenForm>({
    resolver: zodResolver(schema),
    defaultValues: {
      wie: dubbelen.length === 0 ? 'nieuw' : '',
      datum: formatDate(todayIso()),
      regime: 'Wi2021',
      regisseur: gebruikersnaam,
    },
  });
  const page = `/overdrachten/${gemeente}/${id}`;

  const save = async ({ wie, datum, regime, regisseur }: OverdragenForm) => {
    const body = {
      datum: parseDate(datum),
      nieuwkomerId: wie === 'nieuw' ? undefined : wie,
      anderen: wie === 'nieuw' ? dubbelen.map(({ nieuwkomerId }) => nieuwkomerId) : undefined,
      regime,
      regisseur: absent(regisseur),
    };
    try {
      await complete.mutateAsync({ body, etag: overdracht.etag });
    } catch (error) {
      // Somebody else came in between: show who may be the same now, and ask again.
      if (isProbleem(error, 409) || isProbleem(error, 412)) {
        form.setValue('wie', (await onStale()).length === 0 ? 'nieuw' : '');
      }
      throw error;
    }
    await navigate(page, savedNow());
  };

  return (
    <Formulier
      form={form}
      onSave={save}
      submit={t('overdracht.overdragen.bevestig')}
      cancel={<RouterButton to={page}>{t('ui.annuleren')}</RouterButton>}
    >
      {dubbelen.length === 0 ? (
        <p>{t('overdracht.overdragen.geen')}</p>
      ) : (
        <>
          <Alert type="warning">
            <p className="app-melding__titel">{t('overdracht.overdragen.dubbelen')}</p>
            <p>{t('overdracht.overdragen.dubbelenUitleg')}</p>
          </Alert>
          <RadioField
            name="wie"
            label={t('overdracht.overdragen.keuze')}
            options={[
              ...dubbelen.map(({ nieuwkomerId, weergavenaam, geboortedatum, dossiernummer }) => ({
                value: nieuwkomerId,
                label: t('overdracht.overdragen.bestaande', {
                  naam: weergavenaam,
                  geboortedatum: formatDate(geboortedatum),
                  dossiernummer,
                }),
              })),
              { value: 'nieuw', label: t('overdracht.overdragen.nieuw') },
            ]}
          />
        </>
      )}
      <DateField name="datum" label={t('overdracht.overdragen.datum')} />
      <RadioField
        name="regime"
        label={t('persoon.regime')}
        options={regimes.map((value) => ({ value, label: t(`domein.regime.${value}`) }))}
      />
      <TextField name="regisseur" label={t('persoon.regisseur')} hint={t('persoon.regisseurUitleg')} optional size="middel" />
    </Formulier>
  );
}
