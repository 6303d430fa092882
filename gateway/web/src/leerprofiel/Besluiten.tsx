import { useTranslation } from 'react-i18next';
import type { Leerprofiel, Routebesluit } from '../api/types';
import { formatMoment } from '../ui/format';
import { Feiten } from './Gegevens';

/** A choice, and how it compares with what was proposed at the time. */
export function Besluit({ besluit }: Readonly<{ besluit: Routebesluit }>) {
  const { t } = useTranslation();
  const { gekozen, voorstel, reden, door, op } = besluit;
  const route = t(`domein.leerroute.${gekozen}`);
  const anders = gekozen !== voorstel.leerroute;
  return (
    <div className="leerprofiel-besluit">
      <p>
        <strong>{t('leerprofiel.gekozen', { route })}</strong>{' '}
        {anders
          ? t('leerprofiel.anders', { route: t(`domein.leerroute.${voorstel.leerroute}`) })
          : t('leerprofiel.volgensVoorstel')}
      </p>
      {reden !== undefined && <p dir="auto">{t('leerprofiel.omdat', { reden })}</p>}
      <p className="app-klein">{t('leerprofiel.besloten', { door, moment: formatMoment(op) })}</p>
    </div>
  );
}

/** Earlier choices with the reasons of the proposal of the time, and what was known earlier. */
export function Besluiten({ leerprofiel: { besluiten, eerdere } }: Readonly<{ leerprofiel: Leerprofiel }>) {
  const { t } = useTranslation();
  if (besluiten.length < 2 && eerdere.length === 0) return null;
  return (
    <section className="app-sectie">
      <h3 className="app-groep__titel">{t('leerprofiel.geschiedenis')}</h3>
      {besluiten.slice(1).map((besluit) => (
        <details key={besluit.op} className="leerprofiel-eerder">
          <summary>{t('leerprofiel.eerderBesluit', { moment: formatMoment(besluit.op) })}</summary>
          <Besluit besluit={besluit} />
          <ul aria-label={t('leerprofiel.redenen')}>
            {besluit.voorstel.redenen.map(({ tekst }) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </details>
      ))}
      {eerdere.map((gegevens) => (
        <details key={gegevens.op} className="leerprofiel-eerder">
          <summary>{t('leerprofiel.eerderBekend', { door: gegevens.door, moment: formatMoment(gegevens.op) })}</summary>
          <Feiten gegevens={gegevens} />
        </details>
      ))}
    </section>
  );
}
