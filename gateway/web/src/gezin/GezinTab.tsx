import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Huishouden } from '../api/types';
import { useSessie } from '../app/session';
import { useDossier } from '../dossier/context';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { PrintButton } from '../ui/PrintButton';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { huidige, useForm, useHuishoudens } from './api';
import { Eerdere } from './Eerdere';
import { Gezinsleden } from './Gezinsleden';
import { NieuwLidDialoog } from './NieuwLidDialoog';
import { Regie } from './Regie';

/** One family, one plan, one regisseur: who belong together, and who directs. */
export function GezinTab() {
  const { gemeente, id } = useDossier();
  const huishoudens = useHuishoudens(gemeente, id);
  if (huishoudens.isPending) return <Loading />;
  if (huishoudens.data === undefined) return <ErrorMessage error={huishoudens.error} onRetry={() => void huishoudens.refetch()} />;
  const nu = huidige(huishoudens.data, id);
  return (
    <>
      {nu === undefined ? <Geen /> : <Gezin huishouden={nu} />}
      <Eerdere huishoudens={huishoudens.data.filter((one) => one !== nu)} id={id} />
    </>
  );
}

function Geen() {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  const { gebruikersnaam, naam } = useSessie();
  const form = useForm(gemeente);
  const start = () =>
    form.mutate({
      gezinsleden: [{ nieuwkomerId: id, relatie: 'referent', van: persoon.data.aankomstdatum }],
      regisseur: { account: gebruikersnaam, naam },
    });
  return (
    <>
      <TabHeading>{t('gezin.titel')}</TabHeading>
      {form.isError && <ErrorMessage error={form.error} />}
      <Empty title={t('gezin.geen.titel')}>
        <p>{t('gezin.geen.uitleg')}</p>
        <div className="app-knoppen">
          <Button appearance="primary" busy={form.isPending} onClick={start}>
            {t('gezin.geen.vastleggen')}
          </Button>
        </div>
      </Empty>
    </>
  );
}

function Gezin({ huishouden }: Readonly<{ huishouden: Huishouden }>) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  return (
    <>
      <div className="app-kop">
        <TabHeading>{t('gezin.titel')}</TabHeading>
        <div className="app-kop__acties">
          <PrintButton />
          <Button appearance="primary" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {t('gezin.toevoegen.knop')}
          </Button>
        </div>
      </div>
      <Regie huishouden={huishouden} />
      <Gezinsleden huishouden={huishouden} />
      {adding && <NieuwLidDialoog huishouden={huishouden} onClose={() => setAdding(false)} />}
    </>
  );
}
