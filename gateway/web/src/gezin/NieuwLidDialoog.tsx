import { zodResolver } from '@hookform/resolvers/zod';
import { useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { isProbleem } from '../api/problem';
import type { Huishouden, Relatie } from '../api/types';
import { Zoekveld } from '../caseload/Zoekveld';
import { Alert } from '../ui/Alert';
import { Confirm } from '../ui/Confirm';
import { DateField, RadioField, SelectField } from '../ui/form/fields';
import { filledDate, notInFuture } from '../ui/form/rules';
import { formatDate, parseDate, todayIso } from '../ui/format';
import { ErrorMessage, Loading } from '../ui/states';
import { fetchHuishoudens, huidige, useAddGezinslid, useZoek, type NieuwLid } from './api';
import { relaties } from './namen';

const schema = z.object({
  nieuwkomerId: z.string().min(1, 'validatie.kies'),
  relatie: z.string().min(1, 'validatie.kies'),
  van: filledDate.refine(notInFuture, 'validatie.toekomst'),
});
type NieuwLidForm = z.infer<typeof schema>;

interface NieuwLidDialoogProps {
  huishouden: Huishouden;
  onClose: () => void;
}

/** Looks for a newcomer and lets them join; who belongs to another household leaves that only when it is confirmed. */
export function NieuwLidDialoog({ huishouden, onClose }: Readonly<NieuwLidDialoogProps>) {
  const { t } = useTranslation();
  const [naam, setNaam] = useState('');
  const [uit, setUit] = useState<Huishouden>();
  const add = useAddGezinslid(huishouden);
  const form = useForm<NieuwLidForm>({
    resolver: zodResolver(schema),
    defaultValues: { nieuwkomerId: '', relatie: '', van: formatDate(todayIso()) },
  });

  const join = async (values: NieuwLidForm) => {
    const lid: NieuwLid = {
      nieuwkomerId: values.nieuwkomerId,
      relatie: values.relatie as Relatie,
      van: parseDate(values.van) ?? '',
      uit: uit?.huishoudenId,
    };
    try {
      await add.mutateAsync(lid);
      onClose();
    } catch (error) {
      if (!isProbleem(error, 409) || error.code !== 'al-in-huishouden' || uit !== undefined) return;
      const { items } = await fetchHuishoudens(huishouden.gemeente, lid.nieuwkomerId);
      setUit(huidige(items, lid.nieuwkomerId));
    }
  };
  const save = form.handleSubmit(join);
  return (
    <Confirm
      title={t('gezin.toevoegen.titel')}
      confirm={t(uit === undefined ? 'gezin.toevoegen.bevestig' : 'gezin.toevoegen.verhuis')}
      busy={form.formState.isSubmitting}
      onConfirm={() => void save()}
      onClose={onClose}
    >
      {add.isError && uit === undefined && <ErrorMessage error={add.error} />}
      {uit !== undefined && (
        <Alert type="warning" live>
          <p className="app-melding__titel">{t('gezin.toevoegen.ander')}</p>
          <p>{t('gezin.toevoegen.anderUitleg')}</p>
        </Alert>
      )}
      <Zoekveld
        value={naam}
        onChange={(next) => {
          setNaam(next);
          setUit(undefined);
          form.setValue('nieuwkomerId', '');
        }}
      />
      <FormProvider {...form}>
        <Gevonden huishouden={huishouden} naam={naam} />
        <SelectField
          name="relatie"
          label={t('gezin.kolom.relatie')}
          options={relaties.map((value) => ({ value, label: t(`gezin.relatie.${value}`) }))}
        />
        <DateField name="van" label={t('gezin.kolom.van')} />
      </FormProvider>
    </Confirm>
  );
}

function Gevonden({ huishouden, naam }: Readonly<{ huishouden: Huishouden; naam: string }>) {
  const { t } = useTranslation();
  const found = useZoek(huishouden.gemeente, naam);
  if (naam === '') return <p className="app-klein">{t('gezin.toevoegen.zoek')}</p>;
  if (found.isPending) return <Loading />;
  if (found.isError) return <ErrorMessage error={found.error} onRetry={() => void found.refetch()} />;
  const leden = new Set(huishouden.gezinsleden.filter(({ tot }) => tot === undefined).map(({ nieuwkomerId }) => nieuwkomerId));
  const options = found.data
    .filter(({ nieuwkomerId }) => !leden.has(nieuwkomerId))
    .map((one) => ({
      value: one.nieuwkomerId,
      label: t('gezin.toevoegen.persoon', {
        naam: one.weergavenaam,
        geboortedatum: formatDate(one.geboortedatum),
        dossiernummer: one.dossiernummer,
      }),
    }));
  if (options.length === 0) return <p role="status">{t('gezin.toevoegen.niemand')}</p>;
  return <RadioField name="nieuwkomerId" label={t('gezin.toevoegen.wie')} options={options} />;
}
