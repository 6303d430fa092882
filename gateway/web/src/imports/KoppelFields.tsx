import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Importkolom } from '../api/types';
import { Button } from '../ui/Button';
import { SelectField, TextField } from '../ui/form/fields';
import { Icon } from '../ui/Icon';
import { masked, type Bestandskop } from './kop';
import { datumvormen, type KoppelForm } from './koppelForm';

interface KoppelFieldsProps {
  kolommen: readonly Importkolom[];
  kop: Bestandskop;
}

export function KoppelFields({ kolommen, kop }: Readonly<KoppelFieldsProps>) {
  const { t } = useTranslation();
  return (
    <>
      <TextField name="bron" label={t('imports.koppelen.bron')} hint={t('imports.koppelen.bronUitleg')} size="middel" />
      <fieldset className="app-groep">
        <legend>{t('imports.koppelen.kolommen')}</legend>
        {kolommen.map((kolom) => (
          <KolomField key={kolom.naam} kolom={kolom} kop={kop} />
        ))}
      </fieldset>
      <SelectField
        name="datumvorm"
        label={t('imports.koppelen.datumvorm')}
        options={datumvormen.map((value) => ({ value, label: t(`imports.koppelen.datum.${value}`) }))}
      />
      <WaardenFields kolommen={kolommen} />
    </>
  );
}

/** One of our columns, and beneath it what the file has there. */
function KolomField({ kolom: { naam, verplicht }, kop }: Readonly<{ kolom: Importkolom; kop: Bestandskop }>) {
  const { t } = useTranslation();
  const gekozen = useWatch<KoppelForm, `kolommen.${string}`>({ name: `kolommen.${naam}` });
  const place = kop.kolommen.indexOf(gekozen);
  const voorbeelden = place < 0 ? [] : kop.regels.map((regel) => regel[place] ?? '').filter((waarde) => waarde !== '');
  return (
    <div className="imports-koppeling">
      <SelectField
        name={`kolommen.${naam}`}
        label={naam}
        optional={!verplicht}
        empty={t('imports.koppelen.nietInBestand')}
        options={kop.kolommen.map((value) => ({ value, label: value }))}
      />
      <p className="app-klein imports-koppeling__voorbeeld" dir="auto">
        {voorbeelden.length > 0 && t('imports.koppelen.voorbeeld', { waarden: voorbeelden.map(masked).join(' · ') })}
      </p>
    </div>
  );
}

function WaardenFields({ kolommen }: Readonly<{ kolommen: readonly Importkolom[] }>) {
  const { t } = useTranslation();
  const { control } = useFormContext<KoppelForm>();
  const { fields, append, remove } = useFieldArray({ control, name: 'waarden' });
  return (
    <fieldset className="app-groep">
      <legend>{t('imports.koppelen.waarden')}</legend>
      <p className="app-klein">{t('imports.koppelen.waardenUitleg')}</p>
      {fields.map((field, index) => (
        <fieldset key={field.id} className="imports-waarde">
          <legend>{t('imports.koppelen.waarde', { nummer: index + 1 })}</legend>
          <SelectField
            name={`waarden.${index}.kolom`}
            label={t('imports.koppelen.kolom')}
            options={kolommen.map(({ naam }) => ({ value: naam, label: naam }))}
          />
          <TextField name={`waarden.${index}.van`} label={t('imports.koppelen.van')} size="middel" />
          <TextField name={`waarden.${index}.naar`} label={t('imports.koppelen.naar')} size="middel" />
          <Button appearance="subtle" onClick={() => remove(index)}>
            {t('imports.koppelen.verwijder', { nummer: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => append({ kolom: '', van: '', naar: '' })}>
        <Icon name="plus" />
        {t('imports.koppelen.waardeErbij')}
      </Button>
    </fieldset>
  );
}
