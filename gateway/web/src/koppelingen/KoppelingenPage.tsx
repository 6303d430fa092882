import { useTranslation } from 'react-i18next';
import { useGemeenteKeuze } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { Alert } from '../ui/Alert';
import { PageHeading } from '../ui/PageHeading';
import { Loading } from '../ui/states';
import { useKoppelingen, type Koppeling } from './api';
import { Geparkeerden } from './Geparkeerden';
import './koppelingen.css';
import { Overzicht } from './Overzicht';
import { achterstandVan, parkedIn } from './stand';

export function KoppelingenPage() {
  const { t } = useTranslation();
  const { gemeente, gemeenten } = useGemeenteKeuze();
  const koppelingen = useKoppelingen(gemeente ? [gemeente.id] : gemeenten.map(({ id }) => id));
  const loading = koppelingen.every(({ isPending }) => isPending);
  return (
    <>
      <PageHeading title={t('koppelingen.titel')} />
      <p className="app-inleiding">{t('koppelingen.uitleg')}</p>
      <GemeenteSwitch samen />
      {loading ? (
        <Loading />
      ) : (
        <>
          <Oordeel koppelingen={koppelingen} />
          <Overzicht koppelingen={koppelingen} toonGemeente={!gemeente} />
          <Geparkeerden koppelingen={koppelingen} toonGemeente={!gemeente} />
        </>
      )}
    </>
  );
}

/** The answer to the one question that brings people here: is everything all right? */
function Oordeel({ koppelingen }: Readonly<{ koppelingen: readonly Koppeling[] }>) {
  const { t } = useTranslation();
  const stil = koppelingen.filter(({ error }) => error !== null).length;
  const achter = koppelingen.filter((koppeling) => achterstandVan(koppeling) > 0).length;
  const geparkeerd = parkedIn(koppelingen).length;
  if (stil + achter + geparkeerd === 0) {
    if (koppelingen.some(({ isPending }) => isPending)) return null;
    return (
      <Alert type="ok">
        <p>{t('koppelingen.oordeel.goed')}</p>
      </Alert>
    );
  }
  return (
    <Alert type={stil + geparkeerd > 0 ? 'warning' : 'info'}>
      <ul className="koppelingen-oordeel">
        {stil > 0 && <li>{t('koppelingen.oordeel.stil', { count: stil })}</li>}
        {geparkeerd > 0 && <li>{t('koppelingen.oordeel.geparkeerd', { count: geparkeerd })}</li>}
        {achter > 0 && <li>{t('koppelingen.oordeel.achter', { count: achter })}</li>}
      </ul>
    </Alert>
  );
}
