import { useTranslation } from 'react-i18next';
import { Veldfout } from './Veldfout';

export function Wachten() {
  const { t } = useTranslation();
  return (
    <div className="app-laden" role="status">
      <span className="app-laden__draaier" aria-hidden="true" />
      {t('bezig')}
    </div>
  );
}

export function Mislukt({ onRetry }: Readonly<{ onRetry: () => void }>) {
  const { t } = useTranslation();
  return (
    <>
      <Veldfout>{t('fout.laden')}</Veldfout>
      <button type="button" className="vraag-knop" onClick={onRetry}>
        {t('opnieuw')}
      </button>
    </>
  );
}
