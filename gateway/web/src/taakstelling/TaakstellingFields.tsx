import { useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';
import { Button } from '../ui/Button';
import { DateField, TextField } from '../ui/form/fields';
import { Icon } from '../ui/Icon';
import { newRuil, type TaakstellingForm } from './taakstellingForm';

export function TaakstellingFields() {
  const { t } = useTranslation();
  return (
    <>
      <fieldset className="app-groep">
        <legend>{t('taakstelling.groep.rijk')}</legend>
        <div className="app-rij">
          <TextField name="aantal" label={t('taakstelling.veld.aantal')} hint={t('taakstelling.veld.aantalUitleg')} inputMode="numeric" size="kort" />
          <DateField name="gepubliceerdOp" label={t('taakstelling.veld.gepubliceerdOp')} />
        </div>
        <TextField
          name="beginachterstand"
          label={t('taakstelling.veld.beginachterstand')}
          hint={t('taakstelling.veld.beginachterstandUitleg')}
          optional
          size="kort"
        />
      </fieldset>
      <RuilenFields />
    </>
  );
}

interface Removed {
  index: number;
  ruil: TaakstellingForm['ruilen'][number];
}

function RuilenFields() {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<TaakstellingForm>();
  const { fields, append, remove, insert } = useFieldArray({ control, name: 'ruilen' });
  const [removed, setRemoved] = useState<Removed>();
  const drop = (index: number) => {
    setRemoved({ index, ruil: getValues(`ruilen.${index}`) });
    remove(index);
  };
  return (
    <fieldset className="app-groep">
      <legend>{t('taakstelling.groep.ruilen')}</legend>
      <p className="app-klein">{t('taakstelling.ruilUitleg')}</p>
      {fields.map(({ id }, index) => (
        <fieldset key={id} className="taakstelling-ruilveld">
          <legend>{t('taakstelling.ruilNummer', { nummer: index + 1 })}</legend>
          <div className="app-rij">
            <TextField name={`ruilen.${index}.met`} label={t('taakstelling.veld.met')} size="middel" />
            <TextField name={`ruilen.${index}.overgenomen`} label={t('taakstelling.veld.overgenomen')} inputMode="numeric" size="kort" />
            <TextField name={`ruilen.${index}.afgestaan`} label={t('taakstelling.veld.afgestaan')} inputMode="numeric" size="kort" />
          </div>
          <TextField name={`ruilen.${index}.toelichting`} label={t('taakstelling.veld.toelichting')} optional />
          <Button onClick={() => drop(index)} aria-label={t('taakstelling.verwijderRuil', { nummer: index + 1 })}>
            {t('taakstelling.verwijder')}
          </Button>
        </fieldset>
      ))}
      {removed && (
        <Alert type="info" live>
          <p>{t('taakstelling.verwijderd')}</p>
          <Button
            onClick={() => {
              insert(removed.index, removed.ruil);
              setRemoved(undefined);
            }}
          >
            {t('taakstelling.ongedaan')}
          </Button>
        </Alert>
      )}
      <Button onClick={() => append(newRuil())}>
        <Icon name="plus" />
        {t('taakstelling.ruilToevoegen')}
      </Button>
    </fieldset>
  );
}
