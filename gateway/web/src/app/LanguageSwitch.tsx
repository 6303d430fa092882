import { useTranslation } from 'react-i18next';
import { chooseTaal, talen } from './i18n';

/** Each language is named in that language itself. */
const names = { nl: 'Nederlands', ar: 'العربية' };

export function LanguageSwitch() {
  const { t, i18n } = useTranslation();
  return (
    <div className="app-taal" role="group" aria-label={t('app.taal.kies')}>
      {talen.map((taal) => (
        <button
          key={taal}
          type="button"
          className="app-taal__knop"
          lang={taal}
          aria-pressed={i18n.language === taal}
          onClick={() => void chooseTaal(taal)}
        >
          {names[taal]}
        </button>
      ))}
    </div>
  );
}
