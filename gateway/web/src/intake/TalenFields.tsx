import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { ChecksField, RadioField, SelectField } from '../ui/form/fields';
import { Icon } from '../ui/Icon';
import { useSpreektalen } from './api';
import { gebruiken, schriften, voorkeuren, type NieuwkomerForm } from './nieuwkomerForm';

/** How to talk with a newcomer: the languages, each with its script, and the interpreter. */
export function TalenFields() {
  const { t } = useTranslation();
  const { control } = useFormContext<NieuwkomerForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'talen' });
  const tolkNodig = useWatch<NieuwkomerForm, 'tolkNodig'>({ name: 'tolkNodig' });
  const spreektalen = useSpreektalen();
  const options = (spreektalen.data ?? []).map(({ id, naam }) => ({ value: id, label: naam }));
  return (
    <fieldset className="app-groep">
      <legend>{t('persoon.groep.talen')}</legend>
      {fields.map((field, index) => (
        <div key={field.id} role="group" aria-label={t('persoon.taalNummer', { nummer: index + 1 })}>
          <div className="app-rij">
            <SelectField name={`talen.${index}.taal`} label={t('persoon.taal')} options={options} />
            <SelectField
              name={`talen.${index}.schrift`}
              label={t('persoon.schrift')}
              optional
              options={schriften.map((value) => ({ value, label: t(`persoon.schriften.${value}`) }))}
            />
          </div>
          <ChecksField
            name={`talen.${index}.gebruik`}
            label={t('persoon.gebruik')}
            options={gebruiken.map((value) => ({ value, label: t(`persoon.gebruiken.${value}`) }))}
          />
          <Button
            appearance="subtle"
            onClick={() => remove(index)}
            aria-label={t('persoon.taalVerwijderen', { nummer: index + 1 })}
          >
            <Icon name="kruis" />
            {t('persoon.verwijderen')}
          </Button>
        </div>
      ))}
      <Button
        onClick={() => append({ taal: '', schrift: '', gebruik: ['spreken'] }, { focusName: `talen.${fields.length}.taal` })}
      >
        <Icon name="plus" />
        {t('persoon.taalToevoegen')}
      </Button>
      <RadioField
        name="tolkNodig"
        label={t('persoon.tolkNodig')}
        options={['ja', 'nee', ''].map((value) => ({ value, label: t(`persoon.tolk.${value || 'onbekend'}`) }))}
      />
      {tolkNodig === 'ja' && (
        <div className="app-rij">
          <SelectField name="tolkTaal" label={t('persoon.tolkTaal')} options={options} />
          <SelectField
            name="tolkVoorkeur"
            label={t('persoon.tolkVoorkeur')}
            options={voorkeuren.map((value) => ({ value, label: t(`persoon.voorkeuren.${value}`) }))}
          />
        </div>
      )}
    </fieldset>
  );
}
