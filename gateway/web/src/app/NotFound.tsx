import { useTranslation } from 'react-i18next';
import { RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeading title={t('app.nietGevonden.titel')} />
      <p>{t('app.nietGevonden.uitleg')}</p>
      <p>
        <RouterLink to="/">{t('app.naarStart')}</RouterLink>
      </p>
    </>
  );
}
