import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Taal, Vraag } from '../api/types';
import { Icon } from '../ui/Icon';
import { Invoer } from './Invoer';
import { Kop } from './Kop';
import { Veldfout } from './Veldfout';
import { Voorlezen } from './Voorlezen';

interface VraagStapProps {
  vraag: Vraag;
  taal: Taal;
  sectie: string;
  /** How someone says not to want to say. */
  overslaan: string;
  nummer: number;
  totaal: number;
  waarden: readonly string[] | undefined;
  geweigerd: boolean;
  onAnswer: (waarden: readonly string[]) => void;
  onNext: () => void;
  onBack: () => void;
}

/** One question at a time. The order in the page is the order in which it is read aloud. */
export function VraagStap(props: Readonly<VraagStapProps>) {
  const { vraag, taal, sectie, overslaan, waarden, geweigerd, onAnswer, onNext, onBack } = props;
  const { t } = useTranslation();
  const kop = useId();
  const faulty = useRef(false);
  const aloud = [vraag.tekst, vraag.uitleg ?? '', ...vraag.opties.map(({ tekst }) => tekst)].filter((tekst) => tekst !== '');
  const overgeslagen = waarden?.length === 0;
  // Leaving the field has just kept what was typed, or has said why not.
  const next = () => {
    if (!faulty.current) onNext();
  };
  return (
    <>
      <Voortgang nummer={props.nummer} totaal={props.totaal} sectie={sectie} />
      <Kop id={kop} plaatje={vraag.icoon}>
        {vraag.tekst}
      </Kop>
      {vraag.uitleg !== undefined && <p className="vraag-uitleg">{vraag.uitleg}</p>}
      <Voorlezen taal={taal} teksten={aloud} />
      {geweigerd && <Veldfout>{t('fout.geweigerd')}</Veldfout>}
      <Invoer
        key={overgeslagen ? 'leeg' : 'vol'}
        vraag={vraag}
        vraagKop={kop}
        waarden={waarden ?? []}
        onAnswer={onAnswer}
        faulty={faulty}
      />
      <div className="vraag-anders">
        {vraag.overslaan && (
          <button type="button" className="vraag-knop" aria-pressed={overgeslagen} onClick={() => onAnswer([])}>
            {overslaan}
          </button>
        )}
        <button type="button" className="vraag-knop" onClick={onNext}>
          {t('praten')}
        </button>
      </div>
      <div className="vraag-voet">
        <button type="button" className="vraag-knop" onClick={onBack}>
          <Icon name="terug" mirror />
          {t('vorige')}
        </button>
        <button type="button" className="vraag-knop vraag-knop--hoofd" onClick={next}>
          {t('volgende')}
        </button>
      </div>
    </>
  );
}

function Voortgang({ nummer, totaal, sectie }: Readonly<{ nummer: number; totaal: number; sectie: string }>) {
  const { t } = useTranslation();
  const tekst = t('voortgang', { nummer, totaal });
  return (
    <div className="vraag-voortgang">
      <p>
        <span>{sectie}</span>
        <span>{tekst}</span>
      </p>
      <progress value={nummer} max={totaal} aria-label={tekst} />
    </div>
  );
}
