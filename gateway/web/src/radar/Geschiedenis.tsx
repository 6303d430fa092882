import { useTranslation } from 'react-i18next';
import type { Meting, Metingvastlegging } from '../api/types';
import { useDossier } from '../dossier/context';
import { formatDate, formatMoment } from '../ui/format';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { useMetingnaam } from './namen';

/** Every measurement with what led to its scores, the last one first. */
export function Geschiedenis({ metingen }: Readonly<{ metingen: readonly Meting[] }>) {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const { naam, metDatum } = useMetingnaam();
  return (
    <section className="app-sectie radar-geschiedenis">
      <h3 className="app-groep__titel">{t('radar.geschiedenis')}</h3>
      {[...metingen].reverse().map((meting) => (
        <details key={meting.nummer} className="radar-meting">
          <summary>{metDatum(meting)}</summary>
          <Vastlegging vastlegging={meting.geldend} />
          <div className="app-knoppen">
            <RouterButton
              to={`/dossiers/${gemeente}/${id}/radar/${meting.nummer}/verbeteren`}
              aria-label={t('radar.verbeterenTitel', { naam: naam(meting) })}
            >
              <Icon name="potlood" />
              {t('radar.verbeteren')}
            </RouterButton>
          </div>
          {meting.eerdere.length > 0 && <h4>{t('radar.eerder')}</h4>}
          {meting.eerdere.map((eerder) => (
            <Vastlegging key={eerder.op} vastlegging={eerder} />
          ))}
        </details>
      ))}
    </section>
  );
}

function Vastlegging({ vastlegging }: Readonly<{ vastlegging: Metingvastlegging }>) {
  const { t } = useTranslation();
  const { datum, door, op, correctie, assen } = vastlegging;
  return (
    <div className="radar-vastlegging">
      <p className="app-klein">
        {formatDate(datum)}. {t('radar.vastgelegd', { door, moment: formatMoment(op) })}
      </p>
      {correctie !== undefined && <p dir="auto">{t('radar.verbeterd', { reden: correctie })}</p>}
      <ul className="radar-redenen">
        {assen.map(({ domein, score, voorstel, redenen, reden, notitie }) => (
          <li key={domein}>
            <strong>{t('radar.regel', { domein: t(`domein.domein.${domein}`), score })}</strong>
            {voorstel !== undefined && voorstel !== score && <> {t('radar.voorstelWas', { score: voorstel })}</>}
            {redenen.length > 0 && <> {redenen.join(' ')}</>}
            {reden !== undefined && (
              <span className="radar-tekst" dir="auto">
                {reden}
              </span>
            )}
            {notitie !== undefined && (
              <span className="radar-tekst" dir="auto">
                {notitie}
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
