import { useTranslation } from 'react-i18next';
import { useSessie } from '../app/session';
import { SavedBanner } from '../ui/SavedBanner';
import { TabHeading } from '../ui/TabHeading';
import { Gegevens } from './Gegevens';
import { Inzages } from './Inzages';
import { Verzoeken } from './Verzoeken';
import { Wissen } from './Wissen';
import './rechten.css';

/** What a newcomer may ask of the municipality about the own data. */
export function RechtenTab() {
  const { t } = useTranslation();
  const { rollen } = useSessie();
  return (
    <>
      <TabHeading>{t('rechten.titel')}</TabHeading>
      <SavedBanner />
      <p className="app-inleiding">{t('rechten.uitleg')}</p>
      {rollen.includes('regievoerder') && <Gegevens />}
      <Inzages />
      <Verzoeken />
      <Wissen />
    </>
  );
}
