import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DateField, RadioField, SelectField, TextareaField, TextField } from '../ui/form/fields';
import { useVerblijfsstatussen } from './api';
import { regimes, type NieuwkomerForm } from './nieuwkomerForm';
import { PersoonFields } from './PersoonFields';
import { TalenFields } from './TalenFields';

export function NieuwkomerFields({ nieuw = false }: Readonly<{ nieuw?: boolean }>) {
  const { t } = useTranslation();
  return (
    <>
      <fieldset className="app-groep">
        <legend>{t('persoon.groep.wie')}</legend>
        <PersoonFields />
      </fieldset>
      <TalenFields />
      <InburgeringFields nieuw={nieuw} />
      <VerblijfFields />
      <fieldset className="app-groep">
        <legend>{t('persoon.groep.uitkering')}</legend>
        <div className="app-rij">
          <DateField name="uitkeringVan" label={t('persoon.uitkeringVan')} optional />
          <DateField name="uitkeringTot" label={t('persoon.uitkeringTot')} optional />
        </div>
      </fieldset>
      <ContactFields />
    </>
  );
}

function InburgeringFields({ nieuw }: Readonly<{ nieuw: boolean }>) {
  const { t } = useTranslation();
  return (
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
      <DateField name="regimeVanaf" label={t('persoon.regimeVanaf')} optional />
      {!nieuw && <RegimeReden />}
      <TextField name="regisseur" label={t('persoon.regisseur')} hint={t('persoon.regisseurUitleg')} optional size="middel" />
    </fieldset>
  );
}

/** The law decides on terms and duties: who puts it right says why. */
function RegimeReden() {
  const { t } = useTranslation();
  const { formState } = useFormContext<NieuwkomerForm>();
  const [regime, vanaf] = useWatch<NieuwkomerForm, ['regime', 'regimeVanaf']>({ name: ['regime', 'regimeVanaf'] });
  const { regime: was, regimeVanaf: wasVanaf } = formState.defaultValues ?? {};
  const corrects = regime !== was || (wasVanaf !== '' && vanaf !== wasVanaf);
  if (!corrects && formState.errors.regimeReden === undefined) return null;
  return <TextareaField name="regimeReden" label={t('persoon.regimeReden')} hint={t('persoon.regimeRedenUitleg')} rows={2} />;
}

function VerblijfFields() {
  const { t } = useTranslation();
  const verblijfsstatussen = useVerblijfsstatussen();
  return (
    <fieldset className="app-groep">
      <legend>{t('persoon.groep.verblijf')}</legend>
      <SelectField
        name="verblijfsstatus"
        label={t('persoon.verblijfsstatus')}
        optional
        options={(verblijfsstatussen.data ?? []).map(({ id, naam }) => ({ value: id, label: naam }))}
      />
      <div className="app-rij">
        <DateField name="verblijfVan" label={t('persoon.verblijfVan')} optional />
        <DateField name="verblijfTot" label={t('persoon.verblijfTot')} optional />
      </div>
    </fieldset>
  );
}

function ContactFields() {
  const { t } = useTranslation();
  return (
    <fieldset className="app-groep">
      <legend>{t('persoon.groep.contact')}</legend>
      <div className="app-rij">
        <TextField name="telefoon" label={t('persoon.telefoon')} type="tel" inputMode="tel" optional size="middel" />
        <TextField name="email" label={t('persoon.email')} type="email" inputMode="email" optional />
      </div>
      <div className="app-rij">
        <TextField name="adres.straat" label={t('persoon.straat')} optional />
        <TextField name="adres.huisnummer" label={t('persoon.huisnummer')} optional size="kort" />
      </div>
      <div className="app-rij">
        <TextField name="adres.postcode" label={t('persoon.postcode')} optional size="kort" />
        <TextField name="adres.woonplaats" label={t('persoon.woonplaats')} optional />
      </div>
      <TextareaField name="notitie" label={t('persoon.notitie')} hint={t('persoon.notitieUitleg')} optional />
    </fieldset>
  );
}
