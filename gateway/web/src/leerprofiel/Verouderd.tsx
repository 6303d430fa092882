import { useTranslation } from 'react-i18next';
import { Alert } from '../ui/Alert';

/** Somebody else saved first. What was typed stays; the saved profile opens beside it. */
export function Verouderd({ to }: Readonly<{ to: string }>) {
  const { t } = useTranslation();
  return (
    <Alert type="warning" live>
      <p>{t('leerprofiel.verouderd')}</p>
      <p>
        <a className="utrecht-link utrecht-link--html-a" href={to} target="_blank" rel="noreferrer">
          {t('leerprofiel.naarStand')}
        </a>
      </p>
    </Alert>
  );
}
