import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meting, Radarinstrument } from '../api/types';
import { useDossier } from '../dossier/context';
import { RouterButton } from '../ui/Link';
import { PrintButton } from '../ui/PrintButton';
import { SavedBanner } from '../ui/SavedBanner';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { useRadar, useRadarinstrumenten } from './api';
import { Geschiedenis } from './Geschiedenis';
import { useMetingnaam } from './namen';
import { Radarfiguur } from './Radarfiguur';
import { Scoretabel } from './Scoretabel';
import './radar.css';

export function RadarTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const radar = useRadar(gemeente, id);
  const instrumenten = useRadarinstrumenten();
  const nieuw = `/dossiers/${gemeente}/${id}/radar/nieuw`;

  if (radar.isPending || instrumenten.isPending) return <Loading />;
  if (radar.data === undefined) return <ErrorMessage error={radar.error} onRetry={() => void radar.refetch()} />;
  if (instrumenten.data === undefined) {
    return <ErrorMessage error={instrumenten.error} onRetry={() => void instrumenten.refetch()} />;
  }
  const { metingen } = radar.data.data;
  if (metingen.length === 0) {
    return (
      <Empty title={t('radar.geen.titel')}>
        <p>{t('radar.geen.uitleg')}</p>
        <div className="app-knoppen">
          <RouterButton to={nieuw} appearance="primary">
            {t('radar.eersteMeten')}
          </RouterButton>
        </div>
      </Empty>
    );
  }
  return (
    <>
      <div className="app-kop">
        <TabHeading>{t('radar.titel')}</TabHeading>
        <div className="app-kop__acties">
          <PrintButton />
          <RouterButton to={nieuw} appearance="primary">
            {t('radar.meten')}
          </RouterButton>
        </div>
      </div>
      <SavedBanner />
      <Vergelijking metingen={metingen} instrumenten={instrumenten.data} />
      <Geschiedenis metingen={metingen} />
    </>
  );
}

interface VergelijkingProps {
  metingen: readonly Meting[];
  instrumenten: readonly Radarinstrument[];
}

/** The last measurement with another one over it: the 0-meting, unless somebody chooses otherwise. */
function Vergelijking({ metingen, instrumenten }: Readonly<VergelijkingProps>) {
  const { t } = useTranslation();
  const { metDatum } = useMetingnaam();
  const keuze = useId();
  const [gekozen, setGekozen] = useState('0');
  const nu = metingen[metingen.length - 1];
  const instrument = instrumenten.find(({ versie }) => versie === nu?.instrument);
  if (!nu || !instrument) return null;
  const andere = metingen.filter((meting) => meting !== nu);
  const toen = andere.find(({ nummer }) => String(nummer) === gekozen);
  const label = toen
    ? t('radar.figuurTwee', { naam: metDatum(nu), ander: metDatum(toen) })
    : t('radar.figuur', { naam: metDatum(nu) });
  return (
    <>
      {andere.length > 0 && (
        <div className="radar-keuze">
          <label htmlFor={keuze}>{t('radar.vergelijk')}</label>
          <select
            id={keuze}
            className="utrecht-select utrecht-select--html-select"
            value={gekozen}
            onChange={(event) => setGekozen(event.target.value)}
          >
            {andere.map((meting) => (
              <option key={meting.nummer} value={meting.nummer}>
                {metDatum(meting)}
              </option>
            ))}
            <option value="">{t('radar.vergelijkNiets')}</option>
          </select>
        </div>
      )}
      <div className="radar-beeld">
        <Radarfiguur
          titels={instrument.assen.map(({ titel }) => titel)}
          nu={{ naam: metDatum(nu), assen: nu.geldend.assen }}
          toen={toen && { naam: metDatum(toen), assen: toen.geldend.assen }}
          label={label}
        />
        <Scoretabel instrument={instrument} nu={nu} toen={toen} />
      </div>
    </>
  );
}
