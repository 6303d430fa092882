import { useTranslation } from 'react-i18next';
import type { Leerroute, Routereden, Routevoorstel } from '../api/types';
import { formatDate, formatList } from '../ui/format';
import { useLeerroutekaders } from './api';

interface VoorstelProps {
  voorstel: Routevoorstel;
  /** The route that holds, when one was chosen. */
  gekozen?: Leerroute | undefined;
}

/** What the rules propose today, why, what speaks for another route, and what is not known yet. */
export function Voorstel({ voorstel, gekozen }: Readonly<VoorstelProps>) {
  const { t } = useTranslation();
  const { leerroute, redenen, overwegingen, ontbreekt } = voorstel;
  const anders = gekozen !== undefined && gekozen !== leerroute;
  return (
    <div className="leerprofiel-voorstel">
      <p>
        <strong>{t('leerprofiel.voorstel', { route: t(`domein.leerroute.${leerroute}`) })}</strong>
        {anders && <> {t('leerprofiel.voorstelAnders')}</>}
      </p>
      <Redenen label={t('leerprofiel.redenen')} redenen={redenen} />
      {overwegingen.length > 0 && (
        <>
          <p>{t('leerprofiel.overwegingen')}</p>
          <Redenen label={t('leerprofiel.overwegingen')} redenen={overwegingen} metRoute />
        </>
      )}
      {ontbreekt.length > 0 && (
        <p>{t('leerprofiel.ontbreekt', { gegevens: formatList(ontbreekt.map((one) => t(`leerprofiel.gegeven.${one}`))) })}</p>
      )}
      <Drempels kader={voorstel.kader} />
    </div>
  );
}

interface RedenenProps {
  label: string;
  redenen: readonly Routereden[];
  metRoute?: boolean;
}

function Redenen({ label, redenen, metRoute = false }: Readonly<RedenenProps>) {
  const { t } = useTranslation();
  return (
    <ul aria-label={label}>
      {redenen.map(({ leerroute, tekst, bron }) => (
        <li key={tekst}>
          {metRoute && <>{t(`domein.leerroute.${leerroute}`)}: </>}
          {tekst} <span className="app-klein">{t('leerprofiel.bron', { bron })}</span>
        </li>
      ))}
    </ul>
  );
}

/** What the rules go by, with a mark at what somebody still has to confirm. */
function Drempels({ kader }: Readonly<{ kader: number }>) {
  const { t } = useTranslation();
  const kaders = useLeerroutekaders();
  const used = kaders.data?.find(({ versie }) => versie === kader);
  if (!used) return null;
  return (
    <details className="leerprofiel-drempels">
      <summary>{t('leerprofiel.drempels', { versie: kader })}</summary>
      <ul>
        {used.drempels.map(({ naam, waarde, vanaf, bron, nogTeControleren }) => (
          <li key={naam + (vanaf ?? '')}>
            {t(`leerprofiel.drempel.${naam}`, { waarde })}
            {vanaf !== undefined && <> {t('leerprofiel.vanaf', { datum: formatDate(vanaf) })}</>}{' '}
            <span className="app-klein">{t('leerprofiel.bron', { bron })}</span>
            {nogTeControleren && <strong className="leerprofiel-controle"> {t('leerprofiel.nogTeControleren')}</strong>}
          </li>
        ))}
      </ul>
    </details>
  );
}
