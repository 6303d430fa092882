import { zodResolver } from '@hookform/resolvers/zod';
import { use, useEffect, useState } from 'react';
import { useController, useForm, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Bijlagesoort } from '../api/types';
import { Bestandsvak } from '../ui/form/Bestandsvak';
import { inputId, LabelsContext } from '../ui/form/context';
import { useFaultText } from '../ui/form/ErrorSummary';
import { SelectField, TextField } from '../ui/form/fields';
import { Formulier } from '../ui/form/Formulier';
import { formatNumber } from '../ui/format';
import { useAddBijlage, type Betrokkene } from './api';
import { accept, bijlageSchema, bijlagesoorten, empty, titelOf, type BijlageForm } from './bijlageForm';

interface ToevoegFormProps {
  wie: Betrokkene;
  onAdded: () => void;
}

/** A file, what it is called and what it is. A refused file leaves what was typed where it is. */
export function ToevoegForm({ wie, onAdded }: Readonly<ToevoegFormProps>) {
  const { t } = useTranslation();
  const add = useAddBijlage(wie);
  const [sent, setSent] = useState(0);
  const form = useForm<BijlageForm>({ resolver: zodResolver(bijlageSchema), defaultValues: empty });

  const save = async ({ bestand, titel, soort }: BijlageForm) => {
    // The rules of the form let nobody through without these two.
    if (bestand === undefined) return;
    setSent(0);
    await add.mutateAsync({ gegevens: { titel: titel.trim(), soort: soort as Bijlagesoort }, file: bestand, onSent: setSent });
    onAdded();
  };
  return (
    <Formulier form={form} onSave={save} submit={t('bijlagen.toevoegen')}>
      <BestandField />
      <TextField name="titel" label={t('bijlagen.titelveld')} hint={t('bijlagen.titeluitleg')} />
      <SelectField
        name="soort"
        label={t('bijlagen.soortveld')}
        options={bijlagesoorten.map((value) => ({ value, label: t(`bijlagen.soort.${value}`) }))}
      />
      {add.isPending && <Verzending sent={sent} />}
    </Formulier>
  );
}

function BestandField() {
  const { t } = useTranslation();
  const labels = use(LabelsContext);
  const faultText = useFaultText();
  const { getValues, setValue } = useFormContext<BijlageForm>();
  const { field, fieldState, formState } = useController<BijlageForm, 'bestand'>({ name: 'bestand' });
  const label = t('formulier.bestand.label');
  useEffect(() => {
    labels.set('bestand', label);
  }, [labels, label]);
  const message = fieldState.error?.message;

  const choose = (file: File | undefined) => {
    // Who chose a file and then closes the next choice keeps what was chosen.
    if (file === undefined) return;
    setValue('bestand', file, { shouldDirty: true, shouldValidate: formState.isSubmitted });
    if (getValues('titel') === '') setValue('titel', titelOf(file), { shouldDirty: true });
  };
  return (
    <Bestandsvak
      id={inputId('bestand')}
      ref={field.ref}
      accept={accept}
      eisen={t('bijlagen.eisen')}
      file={field.value}
      fault={message === undefined ? undefined : faultText(message)}
      onChoose={choose}
    />
  );
}

/** Only that it is being sent is read out; a number that changes all the time would talk through everything else. */
function Verzending({ sent }: Readonly<{ sent: number }>) {
  const { t } = useTranslation();
  const procent = Math.round(sent * 100);
  const whole = procent >= 100;
  return (
    <div className="bijlagen-verzending">
      <p id="bijlage-verzending" role="status">
        {t(whole ? 'bijlagen.controleren' : 'bijlagen.versturen')}
      </p>
      <progress aria-labelledby="bijlage-verzending" {...(whole ? {} : { max: 100, value: procent })} />
      <p className="app-klein app-getal">{!whole && t('bijlagen.procent', { procent: formatNumber(procent) })}</p>
    </div>
  );
}
