import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Probleem } from '../api/problem';
import type { MogelijkeDubbel, NieuwkomerGegevens } from '../api/types';
import { useGemeenteKeuze } from '../app/gemeenteKeuze';
import { useSessie } from '../app/session';
import { SelectField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { RouterButton } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { savedNow } from '../ui/SavedBanner';
import { useRegisterNieuwkomer, useSuggestDubbelen } from './api';
import { MogelijkDubbel } from './MogelijkDubbel';
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

  const suggest = useSuggestDubbelen();
  const [gevonden, setGevonden] = useState<{ vraag: string; dubbelen: MogelijkeDubbel[] }>();

  /** Asks once who may be the same; whoever saves the same person after that has seen them. */
  const look = async ({ gemeente: waar, bsn, naam, geboortedatum }: NieuwkomerGegevens & { gemeente: string }) => {
    const vraag = JSON.stringify([waar, bsn, naam, geboortedatum]);
    if (gevonden?.vraag === vraag) return;
    const { items } = await suggest.mutateAsync({ gemeente: waar, vraag: { bsn, naam, geboortedatum } });
    setGevonden(items.length === 0 ? undefined : { vraag, dubbelen: items });
    if (items.length > 0) throw new Probleem(409, { code: 'mogelijk-al-bekend' });
  };

  const save = async (values: NieuwForm) => {
    await look({ gemeente: values.gemeente, ...toGegevens(values) });
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
        submit={t(gevonden === undefined ? 'persoon.nieuw.opslaan' : 'persoon.dubbel.toch')}
        notice={gevonden && <MogelijkDubbel gemeente={form.getValues('gemeente')} dubbelen={gevonden.dubbelen} />}
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
