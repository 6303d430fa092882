import { useState } from 'react';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Domein } from '../api/types';
import { Button } from '../ui/Button';
import { DateField, RadioField, SelectField, TextField, type Option } from '../ui/form/fields';
import { Icon } from '../ui/Icon';
import { doelstatussen, domeinen, newDoel, niveausFor, routes, type DoelForm, type PlanForm } from './planForm';

export function PlanFields({ eerste }: Readonly<{ eerste: boolean }>) {
  const { t } = useTranslation();
  const leerroute = useWatch<PlanForm, 'leerroute'>({ name: 'leerroute' });
  const niveaus: Option[] = niveausFor(leerroute, eerste).map((value) => ({ value, label: value }));
  return (
    <>
      <fieldset className="app-groep">
        <legend>{t('plan.route')}</legend>
        <RadioField
          name="leerroute"
          label={t('plan.leerroute')}
          options={routes.map((value) => ({ value, label: t(`domein.leerroute.${value}`) }))}
        />
        {niveaus.length > 0 && (
          <SelectField
            name="niveau"
            label={t('plan.niveau')}
            optional
            empty={leerroute === 'z-route' ? t('plan.geenNiveau') : t('plan.niveauB1')}
            options={niveaus}
          />
        )}
      </fieldset>
      <DoelenFields />
    </>
  );
}

interface Removed {
  index: number;
  doel: DoelForm;
}

function DoelenFields() {
  const { t } = useTranslation();
  const { control, getValues } = useFormContext<PlanForm>();
  const { fields, append, remove, insert } = useFieldArray({ control, name: 'doelen' });
  const [removed, setRemoved] = useState<Removed>();

  const drop = (index: number) => {
    setRemoved({ index, doel: getValues(`doelen.${index}`) });
    remove(index);
  };
  const bringBack = ({ index, doel }: Removed) => {
    insert(index, doel);
    setRemoved(undefined);
  };
  return (
    <>
      {domeinen.map((domein) => {
        const own = fields.map((field, index) => ({ field, index })).filter(({ field }) => field.domein === domein);
        return (
          <fieldset key={domein} className={`app-groep plan-domein plan-domein--${domein}`}>
            <legend>{t(`domein.domein.${domein}`)}</legend>
            <p className="app-klein">{t(`plan.domeinUitleg.${domein}`)}</p>
            {own.map(({ field, index }, nummer) => (
              <DoelFields key={field.id} index={index} domein={domein} nummer={nummer + 1} onRemove={() => drop(index)} />
            ))}
            {removed?.doel.domein === domein && (
              <p role="status" className="plan-verwijderd">
                {t('plan.verwijderd')}{' '}
                <Button appearance="subtle" onClick={() => bringBack(removed)}>
                  {t('persoon.ongedaan')}
                </Button>
              </p>
            )}
            <Button onClick={() => append(newDoel(domein), { focusName: `doelen.${fields.length}.omschrijving` })}>
              <Icon name="plus" />
              {t('plan.doelToevoegen', { domein: t(`domein.domein.${domein}`) })}
            </Button>
          </fieldset>
        );
      })}
    </>
  );
}

interface DoelFieldsProps {
  index: number;
  domein: Domein;
  nummer: number;
  onRemove: () => void;
}

function DoelFields({ index, domein, nummer, onRemove }: Readonly<DoelFieldsProps>) {
  const { t } = useTranslation();
  const naam = t('plan.doel', { domein: t(`domein.domein.${domein}`), nummer });
  return (
    <div className="plan-doelveld" role="group" aria-label={naam}>
      <TextField name={`doelen.${index}.omschrijving`} label={t('plan.omschrijving')} />
      <div className="app-rij plan-doelveld__rij">
        <TextField name={`doelen.${index}.organisatie`} label={t('plan.organisatie')} optional />
        <DateField name={`doelen.${index}.streefdatum`} label={t('plan.streefdatum')} optional />
        <SelectField
          name={`doelen.${index}.status`}
          label={t('plan.doelstatus')}
          options={doelstatussen.map((value) => ({ value, label: t(`domein.doelstatus.${value}`) }))}
        />
      </div>
      <Button appearance="subtle" onClick={onRemove} aria-label={t('plan.verwijderDoel', { doel: naam })}>
        <Icon name="kruis" />
        {t('plan.verwijder')}
      </Button>
    </div>
  );
}
