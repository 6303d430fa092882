import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { savedNow } from '../ui/SavedBanner';
import { useAnnounce } from './api';
import { OverdrachtFields } from './OverdrachtFields';
import { overdrachtSchema, toForm, toGegevens, type OverdrachtForm } from './overdrachtForm';

export function NieuweOverdrachtPage() {
  const { t } = useTranslation();
  const gemeente = useOneGemeente();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const form = useForm<OverdrachtForm>({ resolver: zodResolver(overdrachtSchema), defaultValues: toForm() });

  const save = async (values: OverdrachtForm) => {
    const saved = await announce.mutateAsync({ gemeente: gemeente.id, gegevens: toGegevens(values) });
    await navigate(`/overdrachten/${gemeente.id}/${saved.overdrachtId}`, savedNow());
  };

  return (
    <>
      <PageHeading title={t('overdracht.nieuw')} />
      <GemeenteSwitch />
      <p className="app-inleiding">{t('overdracht.nieuwUitleg')}</p>
      <Formulier
        form={form}
        onSave={save}
        submit={t('overdracht.opslaan')}
        cancel={<RouterButton to={`/overdrachten?gemeente=${gemeente.id}`}>{t('ui.annuleren')}</RouterButton>}
      >
        <OverdrachtFields />
      </Formulier>
    </>
  );
}
