import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { IntakeAntwoord, Vraag } from '../api/types';
import { Button } from '../ui/Button';
import { DateField, RadioField, SelectField, TextareaField, TextField } from '../ui/form/fields';
import { Icon } from '../ui/Icon';
import { alleengesprekken, domeinen, newBijeenkomst, tolken, verschijningen, type GesprekForm } from './gesprekForm';

/** What was said in the newcomer's own words, with the question. */
export interface EigenWoorden {
  vraag: Vraag;
  antwoord: IntakeAntwoord;
}

export function GesprekFields({ eigenWoorden }: Readonly<{ eigenWoorden: readonly EigenWoorden[] }>) {
  const { t } = useTranslation();
  return (
    <>
      <BijeenkomstenFields />
      {eigenWoorden.length > 0 && (
        <fieldset className="app-groep">
          <legend>{t('gesprek.weergaven')}</legend>
          <p className="app-klein">{t('gesprek.weergavenUitleg')}</p>
          {eigenWoorden.map(({ vraag, antwoord }) => (
            <div key={vraag.id}>
              <p className="intake-antwoord__vraag">{vraag.tekst}</p>
              <blockquote className="intake-eigen-woorden" dir="auto">
                {antwoord.waarden[0]}
              </blockquote>
              <TextareaField name={`weergaven.${vraag.id}`} label={t('gesprek.weergave', { vraag: vraag.tekst })} rows={2} optional />
            </div>
          ))}
        </fieldset>
      )}
      <fieldset className="app-groep">
        <legend>{t('gesprek.bevindingen')}</legend>
        {domeinen.map((domein) => (
          <TextareaField key={domein} name={`bevindingen.${domein}`} label={t(`domein.domein.${domein}`)} rows={3} optional />
        ))}
      </fieldset>
    </>
  );
}

function BijeenkomstenFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<GesprekForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'bijeenkomsten' });
  return (
    <fieldset className="app-groep">
      <legend>{t('gesprek.bijeenkomsten')}</legend>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="intake-bijeenkomst">
          <legend>{t('gesprek.bijeenkomst', { nummer: index + 1 })}</legend>
          <DateField name={`bijeenkomsten.${index}.datum`} label={t('gesprek.datum')} />
          <Choice name={`bijeenkomsten.${index}.verschijning`} what="verschijning" values={verschijningen} />
          <SelectField
            name={`bijeenkomsten.${index}.tolk`}
            label={t('gesprek.tolk.naam')}
            options={tolken.map((value) => ({ value, label: t(`gesprek.tolk.${value}`) }))}
          />
          <Choice name={`bijeenkomsten.${index}.alleengesprek`} what="alleengesprek" values={alleengesprekken} />
          <TextField name={`bijeenkomsten.${index}.anderen`} label={t('gesprek.anderen')} optional />
          <Button appearance="subtle" onClick={() => remove(index)}>
            {t('gesprek.verwijderen', { nummer: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => append(newBijeenkomst())}>
        <Icon name="plus" />
        {t('gesprek.toevoegen')}
      </Button>
    </fieldset>
  );
}

function Choice({ name, what, values }: Readonly<{ name: string; what: string; values: readonly string[] }>) {
  const { t } = useTranslation();
  return (
    <RadioField
      name={name}
      label={t(`gesprek.${what}.naam`)}
      options={values.map((value) => ({ value, label: t(`gesprek.${what}.${value}`) }))}
    />
  );
}
