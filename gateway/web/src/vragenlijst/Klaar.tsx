import { useTranslation } from 'react-i18next';
import { Kop } from './Kop';

interface KlaarProps {
  /** On a tablet: leads to the next person. */
  onNieuweCode?: () => void;
}

export function Klaar({ onNieuweCode }: Readonly<KlaarProps>) {
  const { t } = useTranslation();
  return (
    <>
      <Kop plaatje="ster">{t('klaar.titel')}</Kop>
      <p className="vraag-uitleg">{t('klaar.uitleg')}</p>
      {onNieuweCode && (
        <>
          <p className="vraag-uitleg">{t('klaar.tablet')}</p>
          <div className="vraag-voet">
            <button type="button" className="vraag-knop" onClick={onNieuweCode}>
              {t('klaar.nieuweCode')}
            </button>
          </div>
        </>
      )}
    </>
  );
}
