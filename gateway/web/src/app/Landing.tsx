import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/Button';
import { Brand } from './Brand';
import { loginAddress } from './loginAddress';
import { LanguageSwitch } from './LanguageSwitch';
import { useThema } from './thema';
import { useDocumentTitle } from '../ui/PageHeading';

export function Landing() {
  const { t } = useTranslation();
  useThema(undefined);
  useDocumentTitle(t('app.inloggen.titel'));
  const terug = window.location.pathname + window.location.search;
  return (
    <div className="app-inloggen">
      <header className="app-inloggen__taal">
        <LanguageSwitch />
      </header>
      <main className="app-inloggen__kaart">
        <Brand />
        <h1 className="utrecht-heading-1">{t('app.naam')}</h1>
        <p className="app-inloggen__uitleg">{t('app.inloggen.uitleg')}</p>
        <ButtonLink href={loginAddress(terug)} appearance="primary">
          {t('app.inloggen.knop')}
        </ButtonLink>
        <p className="app-inloggen__voet">{t('app.inloggen.gemeenten')}</p>
      </main>
    </div>
  );
}
