import { useTranslation } from 'react-i18next';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { PageHeading } from '../ui/PageHeading';
import { Bestandskeuze } from './Bestandskeuze';
import { EerdereImports } from './EerdereImports';
import './imports.css';

export function ImporterenPage() {
  const { t } = useTranslation();
  const gemeente = useOneGemeente();
  return (
    <>
      <PageHeading title={t('imports.titel')} />
      <p className="app-inleiding">{t('imports.uitleg')}</p>
      <GemeenteSwitch />
      <Bestandskeuze key={gemeente.id} gemeente={gemeente} />
      <EerdereImports gemeente={gemeente} />
    </>
  );
}
