import { useTranslation } from 'react-i18next';
import { useOneGemeente } from '../app/gemeenteKeuze';
import { GemeenteSwitch } from '../app/GemeenteSwitch';
import { PageHeading } from '../ui/PageHeading';
import { PrintButton } from '../ui/PrintButton';
import { useRapport } from './api';
import { Duovergelijking } from './Duovergelijking';
import { ExportButton } from './ExportButton';
import { Peildatum } from './Peildatum';
import { usePeildatum } from './peildatum';
import { RapportView } from './RapportView';

/** The exact figures of one municipality on a day. */
export function RapportagePage() {
  const { t } = useTranslation();
  const { id } = useOneGemeente();
  const peildatum = usePeildatum();
  const rapport = useRapport(['gemeenten', id], peildatum);
  return (
    <>
      <PageHeading title={t('rapportage.titel')}>
        <PrintButton />
        <ExportButton rapport={rapport} peildatum={peildatum} naam={`rapportage-${id}`} />
      </PageHeading>
      <GemeenteSwitch />
      <Peildatum peildatum={peildatum} />
      <RapportView rapport={rapport} peildatum={peildatum} />
      <Duovergelijking gemeente={id} peildatum={peildatum} />
    </>
  );
}
