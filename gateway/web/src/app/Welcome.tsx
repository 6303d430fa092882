import { useTranslation } from 'react-i18next';
import { PageHeading } from '../ui/PageHeading';
import { LanguageSwitch } from './LanguageSwitch';
import { useSessie } from './session';

/** For newcomers, until they have a page of their own. */
export function Welcome() {
  const { t } = useTranslation();
  const { naam } = useSessie();
  return (
    <div className="app-welkom">
      <PageHeading title={t('app.welkom.titel', { naam })} documentTitle={t('app.nav.welkom')} />
      <LanguageSwitch />
      <p className="app-inleiding">{t('app.welkom.uitleg')}</p>
      <p>{t('app.welkom.vragen')}</p>
    </div>
  );
}
