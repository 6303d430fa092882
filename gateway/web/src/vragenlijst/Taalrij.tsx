import { useTranslation } from 'react-i18next';
import type { Taal } from '../api/types';
import { directionOf, taalnamen, vraagtalen } from './taal';

/** The languages in one row, above a page that one can read in each. */
export function Taalrij({ taal, onTaal }: Readonly<{ taal: Taal; onTaal: (taal: Taal) => void }>) {
  const { t } = useTranslation();
  return (
    <ul className="vraag-talen vraag-talen--rij" aria-label={t('taalKiezen')}>
      {vraagtalen.map((one) => (
        <li key={one}>
          <button
            type="button"
            className="vraag-knop vraag-knop--klein"
            lang={one}
            dir={directionOf(one)}
            aria-pressed={one === taal}
            onClick={() => onTaal(one)}
          >
            {taalnamen[one]}
          </button>
        </li>
      ))}
    </ul>
  );
}
