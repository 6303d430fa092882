import { get, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { niveaus, vaardigheden } from '../overdracht/overdrachtForm';
import { useFaultText } from '../ui/form/ErrorSummary';
import { inputId } from '../ui/form/context';
import { DateField, SelectField, TextareaField, TextField } from '../ui/form/fields';
import { opleidingsniveaus, schriften, type LeerprofielForm } from './leerprofielForm';

export function GegevensFields() {
  return (
    <>
      <Toets />
      <School />
      <Taal />
    </>
  );
}

function Toets() {
  const { t } = useTranslation();
  return (
    <fieldset className="app-groep">
      <legend>{t('leerprofiel.veld.toets')}</legend>
      <div className="app-rij">
        <DateField name="toets.datum" label={t('leerprofiel.veld.toetsDatum')} optional />
        <TextField
          name="toets.score"
          label={t('leerprofiel.veld.toetsScore')}
          hint={t('leerprofiel.veld.toetsScoreUitleg')}
          optional
          inputMode="numeric"
          size="kort"
        />
      </div>
    </fieldset>
  );
}

function School() {
  const { t } = useTranslation();
  const leest = useWatch<LeerprofielForm, 'leest'>({ name: 'leest' });
  return (
    <fieldset className="app-groep">
      <legend>{t('leerprofiel.groep.school')}</legend>
      <SelectField
        name="leest"
        label={t('leerprofiel.veld.leestVraag')}
        optional
        options={(['ja', 'nee'] as const).map((value) => ({ value, label: t(`leerprofiel.leest.${value}`) }))}
      />
      {leest === 'ja' && <Schriften />}
      <div className="app-rij">
        <TextField name="schooljaren" label={t('leerprofiel.veld.schooljaren')} optional inputMode="numeric" size="kort" />
        <SelectField
          name="opleidingsniveau"
          label={t('leerprofiel.veld.opleidingsniveau')}
          optional
          options={opleidingsniveaus.map((value) => ({ value, label: t(`leerprofiel.opleidingsniveau.${value}`) }))}
        />
        <SelectField
          name="startkwalificatie"
          label={t('leerprofiel.veld.startkwalificatie')}
          hint={t('leerprofiel.veld.startkwalificatieUitleg')}
          optional
          options={(['ja', 'nee'] as const).map((value) => ({ value, label: t(`leerprofiel.jaNee.${value}`) }))}
        />
      </div>
      <TextareaField name="certificaten" label={t('leerprofiel.veld.certificaten')} optional rows={3} />
    </fieldset>
  );
}

function Schriften() {
  const { t } = useTranslation();
  const faultText = useFaultText();
  const { register, formState } = useFormContext<LeerprofielForm>();
  const error = get(formState.errors, 'schriften') as { message?: string } | undefined;
  const id = inputId('schriften');
  const fault = error?.message === undefined ? undefined : faultText(error.message);
  return (
    <fieldset className="app-veld leerprofiel-schriften" aria-describedby={fault === undefined ? undefined : `${id}-fout`}>
      <legend className="app-veld__legenda">{t('leerprofiel.veld.schriften')}</legend>
      {fault !== undefined && (
        <p id={`${id}-fout`} className="utrecht-form-field-error-message">
          {fault}
        </p>
      )}
      {schriften.map((value, index) => (
        <div key={value} className="app-keuze">
          <input id={index === 0 ? id : `${id}-${value}`} type="checkbox" value={value} {...register('schriften')} />
          <label htmlFor={index === 0 ? id : `${id}-${value}`}>{t(`leerprofiel.schrift.${value}`)}</label>
        </div>
      ))}
    </fieldset>
  );
}

function Taal() {
  const { t } = useTranslation();
  const options = niveaus.map((value) => ({ value, label: t(`overdracht.niveau.${value}`) }));
  return (
    <fieldset className="app-groep">
      <legend>{t('leerprofiel.groep.taal')}</legend>
      <div className="app-rij">
        {vaardigheden.map((one) => (
          <SelectField key={one} name={one} label={t(`overdracht.veld.${one}`)} optional options={options} />
        ))}
      </div>
    </fieldset>
  );
}
