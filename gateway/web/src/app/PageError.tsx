import { useTranslation } from 'react-i18next';
import { useRouteError } from 'react-router';
import { Button } from '../ui/Button';
import { PageHeading } from '../ui/PageHeading';

/** What is left when a page itself breaks, or when its code could not be fetched after an update. */
export function PageError() {
  const { t } = useTranslation();
  const error = useRouteError();
  if (import.meta.env.DEV) console.error(error);
  return (
    <main className="app-pagina app-pagina--smal">
      <PageHeading title={t('app.pagina.fout')} />
      <p>{t('app.pagina.foutUitleg')}</p>
      <div className="app-knoppen">
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {t('app.pagina.herladen')}
        </Button>
      </div>
    </main>
  );
}
