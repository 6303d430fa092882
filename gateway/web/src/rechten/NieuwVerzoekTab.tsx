import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useDossier } from '../dossier/context';
import { DateField, TextareaField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { formatDate, todayIso } from '../ui/format';
import { RouterButton } from '../ui/Link';
import { savedNow } from '../ui/SavedBanner';
import { TabHeading } from '../ui/TabHeading';
import { useRecordVerzoek } from './verzoekApi';
import { toGegevens, verzoekSchema, type VerzoekForm } from './verzoekForm';

/** Writes down a request, however it came in. */
export function NieuwVerzoekTab() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { gemeente, id } = useDossier();
  const record = useRecordVerzoek(gemeente, id);
  const form = useForm<VerzoekForm>({
    resolver: zodResolver(verzoekSchema),
    defaultValues: { gevraagdOp: formatDate(todayIso()), verzoek: '' },
  });
  const terug = `/dossiers/${gemeente}/${id}/rechten`;
  const save = async (values: VerzoekForm) => {
    await record.mutateAsync(toGegevens(values));
    await navigate(terug, savedNow());
  };
  return (
    <>
      <TabHeading>{t('rechten.verzoeken.nieuw')}</TabHeading>
      <p className="app-lopend">{t('rechten.verzoeken.nieuwUitleg')}</p>
      <Formulier
        form={form}
        onSave={save}
        submit={t('rechten.verzoeken.opslaan')}
        cancel={<RouterButton to={terug}>{t('ui.annuleren')}</RouterButton>}
      >
        <DateField name="gevraagdOp" label={t('rechten.verzoeken.gevraagdOp')} />
        <TextareaField name="verzoek" label={t('rechten.verzoeken.watKloptNiet')} hint={t('rechten.verzoeken.watUitleg')} />
      </Formulier>
    </>
  );
}
