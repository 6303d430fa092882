import { useTranslation } from 'react-i18next';
import { DateField, RadioField, SelectField, TextField } from '../ui/form/fields';
import { useNationaliteiten } from './api';
import { geslachten, talen } from './persoonForm';

/** Who somebody is, in the form of who is expected and of who is registered. */
export function PersoonFields() {
  const { t } = useTranslation();
  const nationaliteiten = useNationaliteiten();
  return (
    <>
      <div className="app-rij">
        <TextField name="naam.voornamen" label={t('persoon.voornamen')} optional />
        <TextField name="naam.tussenvoegsel" label={t('persoon.tussenvoegsel')} optional size="kort" />
      </div>
      <TextField name="naam.achternaam" label={t('persoon.achternaam')} />
      <div className="app-rij">
        <DateField name="geboortedatum" label={t('persoon.geboortedatum')} />
        <TextField name="bsn" label={t('persoon.bsn')} hint={t('persoon.bsnUitleg')} optional inputMode="numeric" size="kort" />
      </div>
      <RadioField
        name="geslacht"
        label={t('persoon.geslacht')}
        options={geslachten.map((value) => ({ value, label: t(`domein.geslacht.${value}`) }))}
      />
      <div className="app-rij">
        <SelectField
          name="nationaliteit"
          label={t('persoon.nationaliteit')}
          options={(nationaliteiten.data ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
        />
        <SelectField
          name="voorkeurstaal"
          label={t('persoon.voorkeurstaal')}
          options={talen.map((value) => ({ value, label: t(`domein.taal.${value}`) }))}
        />
      </div>
    </>
  );
}
