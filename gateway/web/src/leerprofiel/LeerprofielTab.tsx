import { useTranslation } from 'react-i18next';
import type { Leerprofiel } from '../api/types';
import { useDossier } from '../dossier/context';
import { Icon } from '../ui/Icon';
import { RouterButton } from '../ui/Link';
import { PrintButton } from '../ui/PrintButton';
import { SavedBanner } from '../ui/SavedBanner';
import { Empty, ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { useLeerprofiel } from './api';
import { Besluit, Besluiten } from './Besluiten';
import { Gegevens } from './Gegevens';
import { Voorstel } from './Voorstel';
import './leerprofiel.css';

export function LeerprofielTab() {
  const { t } = useTranslation();
  const { gemeente, id } = useDossier();
  const leerprofiel = useLeerprofiel(gemeente, id);
  const base = `/dossiers/${gemeente}/${id}/leerprofiel`;
  if (leerprofiel.isPending) return <Loading />;
  if (leerprofiel.data === undefined) {
    return <ErrorMessage error={leerprofiel.error} onRetry={() => void leerprofiel.refetch()} />;
  }
  const { data } = leerprofiel.data;
  if (data.gegevens === undefined) {
    return (
      <Empty title={t('leerprofiel.geen.titel')}>
        <p>{t('leerprofiel.geen.uitleg')}</p>
        <div className="app-knoppen">
          <RouterButton to={`${base}/bewerken`} appearance="primary">
            {t('leerprofiel.vastleggen')}
          </RouterButton>
        </div>
      </Empty>
    );
  }
  return (
    <>
      <div className="app-kop">
        <TabHeading>{t('leerprofiel.titel')}</TabHeading>
        <div className="app-kop__acties">
          <PrintButton />
          <RouterButton to={`${base}/bewerken`}>
            <Icon name="potlood" />
            {t('leerprofiel.bewerken')}
          </RouterButton>
        </div>
      </div>
      <SavedBanner />
      <Route leerprofiel={data} base={base} />
      <Gegevens gegevens={data.gegevens} />
      <Besluiten leerprofiel={data} />
    </>
  );
}

/** What holds on top: the route that was chosen, then what the rules propose today. */
function Route({ leerprofiel: { voorstel, besluiten }, base }: Readonly<{ leerprofiel: Leerprofiel; base: string }>) {
  const { t } = useTranslation();
  const [besluit] = besluiten;
  return (
    <section className="app-sectie">
      <h3 className="app-groep__titel">{t('leerprofiel.leerroute')}</h3>
      {besluit ? <Besluit besluit={besluit} /> : <p>{t('leerprofiel.nogNietGekozen')}</p>}
      {voorstel && <Voorstel voorstel={voorstel} gekozen={besluit?.gekozen} />}
      <div className="app-knoppen">
        <RouterButton to={`${base}/leerroute`} appearance={besluit ? 'secondary' : 'primary'}>
          {t(besluit ? 'leerprofiel.opnieuwKiezen' : 'leerprofiel.kiezen')}
        </RouterButton>
      </div>
    </section>
  );
}
