import { useTranslation } from 'react-i18next';
import { useDossier } from '../dossier/context';
import { EditNieuwkomer } from './EditNieuwkomer';
import { TabHeading } from '../ui/TabHeading';

export function BewerkenTab() {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  return (
    <>
      <TabHeading>{t('persoon.bewerkenTitel')}</TabHeading>
      <EditNieuwkomer gemeente={gemeente} id={id} start={persoon} />
    </>
  );
}
