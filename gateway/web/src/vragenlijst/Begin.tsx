import { useTranslation } from 'react-i18next';
import type { Vragenlijst } from '../api/types';
import { Kop } from './Kop';
import { Voorlezen } from './Voorlezen';

interface BeginProps {
  vragenlijst: Vragenlijst;
  /** Whether a translator checked the questions in this language. */
  nagekeken: boolean;
  /** Whether some questions were answered before, here or elsewhere. */
  begun: boolean;
  onStart: () => void;
}

export function Begin({ vragenlijst, nagekeken, begun, onStart }: Readonly<BeginProps>) {
  const { t } = useTranslation();
  const { taal, titel, inleiding } = vragenlijst;
  return (
    <>
      <Kop plaatje="gesprek">{titel}</Kop>
      <p className="vraag-uitleg">{inleiding}</p>
      <Voorlezen taal={taal} teksten={[titel, inleiding]} />
      {!nagekeken && <p className="app-klein">{t('nietNagekeken')}</p>}
      <div className="vraag-voet">
        <button type="button" className="vraag-knop vraag-knop--hoofd" onClick={onStart}>
          {t(begun ? 'verdergaan' : 'beginnen')}
        </button>
      </div>
    </>
  );
}
