import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { wisgronden } from '../api/types';
import { useDossier } from '../dossier/context';
import { DateField, RadioField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { filledDate, notInFuture } from '../ui/form/rules';
import { parseDate } from '../ui/format';
import { useProposeWissing } from './api';

const schema = z.object({
  grond: z.enum(wisgronden, 'validatie.kies'),
  sinds: filledDate.refine(notInFuture, 'validatie.toekomst'),
});
type VoorstelForm = z.infer<typeof schema>;

/** Why a person may be erased, and since when; the service knows whether that is long enough ago. */
export function Voorstel() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const propose = useProposeWissing(gemeente, id);
  const form = useForm<VoorstelForm>({ resolver: zodResolver(schema), defaultValues: { sinds: '' } });
  const save = async ({ grond, sinds }: VoorstelForm) => {
    await propose.mutateAsync({ grond, sinds: parseDate(sinds) ?? '' });
  };
  return (
    <Formulier form={form} onSave={save} submit={t('rechten.wissen.stelVoor')}>
      <RadioField
        name="grond"
        label={t('rechten.wissen.waarom')}
        options={wisgronden.map((value) => ({ value, label: t(`rechten.wissen.grond.${value}`) }))}
      />
      <DateField name="sinds" label={t('rechten.wissen.sinds')} />
    </Formulier>
  );
}
