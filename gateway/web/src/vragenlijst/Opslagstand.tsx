import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../ui/Icon';
import type { Stand } from './wachtrij';

const icons: Readonly<Record<Stand['opslag'], IconName>> = { opgeslagen: 'vink', bezig: 'klok', wacht: 'let-op', gestopt: 'fout' };

/** Always in sight, so that nobody has to wonder whether an answer is kept. */
export function Opslagstand({ opslag }: Readonly<{ opslag: Stand['opslag'] }>) {
  const { t } = useTranslation();
  return (
    <p className={`vraag-stand vraag-stand--${opslag}`} role="status">
      <Icon name={icons[opslag]} />
      {t(`stand.${opslag}`)}
    </p>
  );
}
