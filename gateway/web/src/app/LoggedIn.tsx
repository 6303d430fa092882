import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { tellOtherTabs } from './loginAddress';

/** Where a second tab lands after logging in again: it wakes the first tab. */
export function LoggedIn() {
  const { t } = useTranslation();
  useEffect(() => tellOtherTabs('ingelogd'), []);
  return (
    <>
      <PageHeading title={t('app.ingelogd.titel')} />
      <p>{t('app.ingelogd.uitleg')}</p>
      <p>
        <RouterLink to="/">{t('app.ingelogd.verder')}</RouterLink>
      </p>
    </>
  );
}
