import { useTranslation } from 'react-i18next';
import { ButtonLink, Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { loginAddress } from './loginAddress';

/** Login happens in another tab, so that this one keeps what was typed. */
export function SessionExpired({ onCheck }: Readonly<{ onCheck: () => void }>) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('app.verlopen.titel')}>
      <p>{t('app.verlopen.uitleg')}</p>
      <div className="app-knoppen">
        <ButtonLink href={loginAddress('/ingelogd')} target="_blank" rel="noopener" appearance="primary">
          {t('app.verlopen.opnieuw')}
        </ButtonLink>
        <Button onClick={onCheck}>{t('app.verlopen.controleer')}</Button>
      </div>
    </Dialog>
  );
}
