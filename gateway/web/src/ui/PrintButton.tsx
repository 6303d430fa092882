import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Icon } from './Icon';

export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button className="app-alleen-breed" onClick={() => window.print()}>
      <Icon name="print" />
      {t('ui.afdrukken')}
    </Button>
  );
}
