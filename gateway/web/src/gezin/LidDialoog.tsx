import { zodResolver } from '@hookform/resolvers/zod';
import { FormProvider, useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import type { Gezinslid, Huishouden, Relatie } from '../api/types';
import { inOrder } from '../intake/persoonForm';
import { Alert } from '../ui/Alert';
import { Confirm } from '../ui/Confirm';
import { DateField, SelectField } from '../ui/form/fields';
import { date, filledDate, notInFuture } from '../ui/form/rules';
import { formatDate, parseDate } from '../ui/format';
import { ErrorMessage } from '../ui/states';
import { useChangeGezinslid } from './api';
import { relaties, useLidnaam } from './namen';

const schema = z
  .object({
    relatie: z.string().min(1, 'validatie.kies'),
    van: filledDate.refine(notInFuture, 'validatie.toekomst'),
    tot: date.refine(notInFuture, 'validatie.toekomst'),
  })
  .refine(({ van, tot }) => inOrder(van, tot), { path: ['tot'], message: 'validatie.eindVoorBegin' });
type LidForm = z.infer<typeof schema>;

interface LidDialoogProps {
  huishouden: Huishouden;
  lid: Gezinslid;
  onSaved: () => void;
  onClose: () => void;
}

/** The relation and the days of a member; a last day ends that the member belongs to the household. */
export function LidDialoog({ huishouden, lid, onSaved, onClose }: Readonly<LidDialoogProps>) {
  const { t } = useTranslation();
  const lidnaam = useLidnaam();
  const change = useChangeGezinslid();
  const form = useForm<LidForm>({
    resolver: zodResolver(schema),
    defaultValues: { relatie: lid.relatie, van: formatDate(lid.van), tot: '' },
  });
  const tot = useWatch({ control: form.control, name: 'tot' });
  const save = form.handleSubmit((values) =>
    change.mutate(
      {
        huishouden,
        nieuwkomerId: lid.nieuwkomerId,
        lidmaatschap: { relatie: values.relatie as Relatie, van: parseDate(values.van) ?? '', tot: parseDate(values.tot) },
      },
      {
        onSuccess: () => {
          onSaved();
          onClose();
        },
      },
    ),
  );
  const ends = parseDate(tot) !== undefined;
  return (
    <Confirm
      title={lidnaam(lid)}
      confirm={ends ? t('gezin.beeindig') : t('gezin.opslaan')}
      danger={ends}
      busy={change.isPending}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {change.isError && <ErrorMessage error={change.error} />}
      <FormProvider {...form}>
        <SelectField
          name="relatie"
          label={t('gezin.kolom.relatie')}
          options={relaties.map((value) => ({ value, label: t(`gezin.relatie.${value}`) }))}
        />
        <DateField name="van" label={t('gezin.kolom.van')} />
        <DateField name="tot" label={t('gezin.kolom.tot')} hint={t('gezin.totUitleg')} optional />
      </FormProvider>
      {ends && (
        <Alert type="warning">
          <p>{t('gezin.beeindigUitleg', { naam: lidnaam(lid) })}</p>
        </Alert>
      )}
    </Confirm>
  );
}
