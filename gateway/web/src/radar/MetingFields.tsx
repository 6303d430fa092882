import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Radaras, Radarinstrument, Scorevoorstel } from '../api/types';
import { DateField, RadioField, TextareaField } from '../ui/form/fields';
import type { MetingForm } from './radarForm';
import './radar.css';

interface MetingFieldsProps {
  instrument: Radarinstrument;
  voorstellen: readonly Scorevoorstel[];
  correcting?: boolean;
}

/** A score per axis: what every score means stands beside it, what the answers suggest above it. */
export function MetingFields({ instrument, voorstellen, correcting = false }: Readonly<MetingFieldsProps>) {
  const { t } = useTranslation();
  return (
    <>
      <DateField name="datum" label={t('radar.datum')} />
      {correcting && <TextareaField name="correctie" label={t('radar.correctie')} rows={2} />}
      {instrument.assen.map((as) => (
        <AsFields
          key={as.domein}
          as={as}
          niveaus={instrument.niveaus}
          voorstel={voorstellen.find(({ domein }) => domein === as.domein)}
        />
      ))}
    </>
  );
}

interface AsFieldsProps {
  as: Radaras;
  niveaus: readonly string[];
  voorstel: Scorevoorstel | undefined;
}

function AsFields({ as, niveaus, voorstel }: Readonly<AsFieldsProps>) {
  const { t } = useTranslation();
  const { control } = useFormContext<MetingForm>();
  const score = useWatch({ control, name: `assen.${as.domein}.score` });
  const name = `assen.${as.domein}`;
  const departs = voorstel?.score !== undefined && score !== '' && Number(score) !== voorstel.score;
  return (
    <fieldset className="app-groep radar-as">
      <legend>{as.titel}</legend>
      <Voorstel voorstel={voorstel} niveaus={niveaus} />
      <details className="radar-deelvragen">
        <summary>{t('radar.deelvragen')}</summary>
        <ul>
          {as.deelvragen.map((vraag) => (
            <li key={vraag}>{vraag}</li>
          ))}
        </ul>
        <p className="app-klein">{t('radar.bron', { bron: as.bron })}</p>
      </details>
      <RadioField
        name={`${name}.score`}
        label={t('radar.score', { domein: as.titel })}
        options={as.ankers.map((anker, index) => ({
          value: String(index + 1),
          label: t('radar.optie', { score: index + 1, niveau: niveaus[index], anker }),
        }))}
      />
      {departs && <TextareaField name={`${name}.reden`} label={t('radar.reden')} hint={t('radar.redenUitleg')} rows={2} />}
      <TextareaField name={`${name}.notitie`} label={t('radar.notitie')} optional rows={2} />
    </fieldset>
  );
}

function Voorstel({ voorstel, niveaus }: Readonly<Pick<AsFieldsProps, 'voorstel' | 'niveaus'>>) {
  const { t } = useTranslation();
  if (voorstel?.score === undefined) return <p className="radar-voorstel">{t('radar.geenVoorstel')}</p>;
  const { score, redenen } = voorstel;
  const beslissend = redenen.filter((reden) => reden.beslissend);
  return (
    <div className="radar-voorstel">
      <p>
        <strong>{t('radar.voorstel', { score, niveau: niveaus[score - 1] })}</strong>
      </p>
      {beslissend.length === 0 ? (
        <p>{t('radar.beginscore')}</p>
      ) : (
        <ul aria-label={t('radar.redenen')}>
          {beslissend.map(({ tekst }) => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
