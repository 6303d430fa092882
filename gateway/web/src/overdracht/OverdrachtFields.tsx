import { useTranslation } from 'react-i18next';
import { PersoonFields } from '../intake/PersoonFields';
import { DateField, SelectField, TextareaField, TextField } from '../ui/form/fields';
import { niveaus, vaardigheden, voorinburgeringen } from './overdrachtForm';

export function OverdrachtFields() {
  return (
    <>
      <Wie />
      <Wanneer />
      <Verteld />
      <Contact />
    </>
  );
}

function Wie() {
  const { t } = useTranslation();
  return (
    <fieldset className="app-groep">
      <legend>{t('overdracht.groep.wie')}</legend>
      <div className="app-rij">
        <TextField name="kenmerk" label={t('overdracht.veld.kenmerk')} hint={t('overdracht.veld.kenmerkUitleg')} size="middel" />
        <TextField name="gezin" label={t('overdracht.veld.gezin')} hint={t('overdracht.veld.gezinUitleg')} optional size="middel" />
      </div>
      <PersoonFields />
    </fieldset>
  );
}

function Wanneer() {
  const { t } = useTranslation();
  return (
    <fieldset className="app-groep">
      <legend>{t('overdracht.groep.wanneer')}</legend>
      <div className="app-rij">
        <DateField name="aangekondigdOp" label={t('overdracht.veld.aangekondigdOp')} />
        <DateField name="verwachtOp" label={t('overdracht.veld.verwachtOp')} optional />
      </div>
      <div className="app-rij">
        <TextField name="dossier.opvanglocatie" label={t('overdracht.veld.opvanglocatie')} optional />
        <TextField name="dossier.slaapkamers" label={t('overdracht.veld.slaapkamers')} optional inputMode="numeric" size="kort" />
      </div>
    </fieldset>
  );
}

function Verteld() {
  const { t } = useTranslation();
  const level = niveaus.map((value) => ({ value, label: t(`overdracht.niveau.${value}`) }));
  return (
    <fieldset className="app-groep">
      <legend>{t('overdracht.groep.verteld')}</legend>
      <SelectField
        name="dossier.voorinburgering"
        label={t('overdracht.veld.voorinburgering')}
        optional
        options={voorinburgeringen.map((value) => ({ value, label: t(`overdracht.voorinburgering.${value}`) }))}
      />
      <div className="app-rij">
        {vaardigheden.map((one) => (
          <SelectField key={one} name={`dossier.${one}`} label={t(`overdracht.veld.${one}`)} optional options={level} />
        ))}
      </div>
      <div className="app-rij">
        <SelectField
          name="dossier.medischeAandacht"
          label={t('overdracht.veld.medischeAandacht')}
          optional
          options={['nodig', 'niet-nodig'].map((value) => ({ value, label: t(`overdracht.medischeAandacht.${value}`) }))}
        />
        <SelectField
          name="dossier.gezinshereniging"
          label={t('overdracht.veld.gezinshereniging')}
          optional
          options={['loopt', 'niet-aangevraagd'].map((value) => ({ value, label: t(`overdracht.gezinshereniging.${value}`) }))}
        />
      </div>
      <TextareaField name="dossier.opleiding" label={t('overdracht.veld.opleiding')} optional rows={3} />
      <TextareaField name="dossier.werkervaring" label={t('overdracht.veld.werkervaring')} optional rows={3} />
    </fieldset>
  );
}

function Contact() {
  const { t } = useTranslation();
  return (
    <fieldset className="app-groep">
      <legend>{t('overdracht.groep.contact')}</legend>
      <TextField name="dossier.contactpersoon" label={t('overdracht.veld.contactpersoon')} optional />
      <div className="app-rij">
        <TextField name="dossier.contactTelefoon" label={t('overdracht.veld.contactTelefoon')} type="tel" inputMode="tel" optional size="middel" />
        <TextField name="dossier.contactEmail" label={t('overdracht.veld.contactEmail')} type="email" inputMode="email" optional />
      </div>
    </fieldset>
  );
}
