import { useTranslation } from 'react-i18next';
import { useGemeenteNaam } from '../app/session';
import { Alert } from './Alert';
import { Button } from './Button';
import { formatList } from './format';

/** An outage is shown as unknown, never as "none". */
export function NietBereikbaar({ gemeenten, onRetry }: Readonly<{ gemeenten: string[]; onRetry?: () => void }>) {
  const { t } = useTranslation();
  const naam = useGemeenteNaam();
  if (gemeenten.length === 0) return null;
  return (
    <Alert type="warning" live>
      <p className="app-melding__titel">{t('ui.nietBereikbaar.titel', { count: gemeenten.length, gemeenten: formatList(gemeenten.map(naam)) })}</p>
      <p>{t('ui.nietBereikbaar.uitleg', { count: gemeenten.length })}</p>
      {onRetry && (
        <div className="app-knoppen">
          <Button onClick={onRetry}>{t('ui.opnieuw')}</Button>
        </div>
      )}
    </Alert>
  );
}
