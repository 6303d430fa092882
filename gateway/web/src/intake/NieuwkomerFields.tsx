import { useTranslation } from 'react-i18next';
import { DateField, RadioField, SelectField, TextareaField, TextField } from '../ui/form/fields';
import { useNationaliteiten } from './api';
import { geslachten, regimes, talen } from './nieuwkomerForm';

export function NieuwkomerFields({ nieuw = false }: Readonly<{ nieuw?: boolean }>) {
  const { t } = useTranslation();
  const nationaliteiten = useNationaliteiten();
  return (
    <>
      <fieldset className="app-groep">
        <legend>{t('persoon.groep.wie')}</legend>
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
      </fieldset>
      <fieldset className="app-groep">
        <legend>{t('persoon.groep.inburgering')}</legend>
        <div className="app-rij">
          <DateField name="aankomstdatum" label={t('persoon.aankomstdatum')} />
          <TextField
            name="dossiernummer"
            label={t('persoon.dossiernummer')}
            hint={nieuw ? t('persoon.dossiernummerUitleg') : undefined}
            optional={nieuw}
            size="kort"
          />
        </div>
        <RadioField
          name="regime"
          label={t('persoon.regime')}
          options={regimes.map((value) => ({ value, label: t(`domein.regime.${value}`) }))}
        />
        <TextField name="regisseur" label={t('persoon.regisseur')} hint={t('persoon.regisseurUitleg')} optional size="middel" />
      </fieldset>
      <fieldset className="app-groep">
        <legend>{t('persoon.groep.uitkering')}</legend>
        <div className="app-rij">
          <DateField name="uitkeringVan" label={t('persoon.uitkeringVan')} optional />
          <DateField name="uitkeringTot" label={t('persoon.uitkeringTot')} optional />
        </div>
      </fieldset>
      <fieldset className="app-groep">
        <legend>{t('persoon.groep.contact')}</legend>
        <div className="app-rij">
          <TextField name="telefoon" label={t('persoon.telefoon')} type="tel" inputMode="tel" optional size="middel" />
          <TextField name="email" label={t('persoon.email')} type="email" inputMode="email" optional />
        </div>
        <TextareaField name="notitie" label={t('persoon.notitie')} hint={t('persoon.notitieUitleg')} optional />
      </fieldset>
    </>
  );
}
