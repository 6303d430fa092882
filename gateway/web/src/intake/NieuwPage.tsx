import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useGemeenteKeuze } from '../app/gemeenteKeuze';
import { useSessie } from '../app/session';
import { SelectField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { savedNow } from '../ui/SavedBanner';
import { useRegisterNieuwkomer } from './api';
import { NieuwkomerFields } from './NieuwkomerFields';
import { emptyForm, nieuwSchema, toGegevens, type NieuwForm } from './nieuwkomerForm';

export function NieuwPage() {
  const { t } = useTranslation();
  const { gebruikersnaam } = useSessie();
  const { gemeente, gemeenten } = useGemeenteKeuze();
  const navigate = useNavigate();
  const register = useRegisterNieuwkomer();
  const form = useForm<NieuwForm>({
    resolver: zodResolver(nieuwSchema),
    defaultValues: { ...emptyForm(gebruikersnaam), gemeente: gemeente?.id ?? '' },
  });

  const save = async (values: NieuwForm) => {
    const saved = await register.mutateAsync({ gemeente: values.gemeente, gegevens: toGegevens(values) });
    await navigate(`/dossiers/${values.gemeente}/${saved.nieuwkomerId}`, savedNow());
  };

  return (
    <>
      <PageHeading title={t('persoon.nieuw.titel')} />
      <p className="app-inleiding">{t('persoon.nieuw.uitleg')}</p>
      <Formulier
        form={form}
        onSave={save}
        submit={t('persoon.nieuw.opslaan')}
        cancel={<RouterButton to="/caseload">{t('ui.annuleren')}</RouterButton>}
      >
        {gemeenten.length > 1 && (
          <SelectField
            name="gemeente"
            label={t('persoon.gemeente')}
            options={gemeenten.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
        )}
        <NieuwkomerFields nieuw />
      </Formulier>
    </>
  );
}
