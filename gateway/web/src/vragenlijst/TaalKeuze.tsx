import { useTranslation } from 'react-i18next';
import type { Taal } from '../api/types';
import { Kop } from './Kop';
import { directionOf, taalnamen, vraagtalen } from './taal';

export function TaalKeuze({ gekozen, onChoose }: Readonly<{ gekozen: Taal; onChoose: (taal: Taal) => void }>) {
  const { t } = useTranslation();
  return (
    <>
      <Kop plaatje="wereld">{t('taalKiezen')}</Kop>
      <ul className="vraag-talen">
        {vraagtalen.map((taal) => (
          <li key={taal}>
            <button
              type="button"
              className="vraag-optie vraag-talen__taal"
              lang={taal}
              dir={directionOf(taal)}
              aria-current={taal === gekozen ? 'true' : undefined}
              onClick={() => onChoose(taal)}
            >
              {taalnamen[taal]}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
