import { useTranslation } from 'react-i18next';
import { Kop } from './Kop';

interface KlaarProps {
  /** Whether one left before being done. */
  gestopt?: boolean;
  /** On a tablet: leads to the next person. */
  onNieuweCode?: () => void;
}

export function Klaar({ gestopt = false, onNieuweCode }: Readonly<KlaarProps>) {
  const { t } = useTranslation();
  return (
    <>
      <Kop plaatje="ster">{t(gestopt ? 'hier.gestopt' : 'klaar.titel')}</Kop>
      <p className="vraag-uitleg">{t(gestopt ? 'hier.code' : 'klaar.uitleg')}</p>
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
