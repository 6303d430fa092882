import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { EigenIntake, Taal, Vragenlijst } from '../api/types';
import { fetchVragenlijst, type Deur } from './deur';
import { useGegeven, usePraten } from './gegeven';
import { InTaal } from './InTaal';
import { Begin } from './Begin';
import { Mislukt, Wachten } from './Mislukt';
import { Opslagstand } from './Opslagstand';
import { Overzicht } from './Overzicht';
import { useStap } from './stap';
import { Stoppen } from './Stoppen';
import { isTaal, taalnamen } from './taal';
import { TaalKeuze } from './TaalKeuze';
import { VraagStap } from './VraagStap';
import { firstOpen, sectionOf, shownVragen } from './vragen';
import './vragenlijst.css';

interface InvullenProps {
  deur: Deur;
  intake: EigenIntake;
  onKlaar: (taal: Taal) => void;
  /** One may not go on: where one enters again, and how the button to it is called. */
  onLost: () => void;
  lostText: 'klaar.nieuweCode' | 'opnieuw';
  /** One left before being done. */
  onStop?: (taal: Taal) => void;
  /** Beside the choice of a language. */
  balk?: ReactNode;
}

/** From the choice of a language to "done": the questions of one intake, in the language of who answers. */
export function Invullen(props: Readonly<InvullenProps>) {
  const { intakeId, taal: start } = props.intake;
  const memory = `vraagtaal:${intakeId}`;
  const [gekozen, setGekozen] = useState(() => sessionStorage.getItem(memory));
  const taal = isTaal(gekozen) ? gekozen : start;
  const choose = (next: Taal) => {
    sessionStorage.setItem(memory, next);
    setGekozen(next);
  };
  return (
    <InTaal taal={taal}>
      <Stappen {...props} taal={taal} gekozen={isTaal(gekozen)} onTaal={choose} />
    </InTaal>
  );
}

interface StappenProps extends InvullenProps {
  taal: Taal;
  gekozen: boolean;
  onTaal: (taal: Taal) => void;
}

function Stappen(props: Readonly<StappenProps>) {
  const { deur, intake, taal, gekozen, onTaal, onKlaar, onLost, lostText, onStop, balk } = props;
  const { t } = useTranslation();
  const [stap, go] = useStap();
  const navigate = useNavigate();
  const gegeven = useGegeven(deur, intake);
  const vragenlijst = useQuery({
    queryKey: ['vragenlijst', intake.vragenlijst, intake.vragenlijstversie, taal],
    queryFn: ({ signal }) => fetchVragenlijst(intake, taal, signal),
    staleTime: Infinity,
  });
  const choosing = !gekozen || stap?.naam === 'taal';
  const { stop } = deur;
  const stopping = stap?.naam === 'stoppen' && stop !== undefined;
  return (
    <>
      <div className="vraag-balk">
        <Opslagstand opslag={gegeven.stand.opslag} />
        {!choosing && (
          <button type="button" className="vraag-knop vraag-knop--klein" onClick={() => go({ naam: 'taal' })}>
            <span className="app-alleen-voorlezen">{`${t('taal')}: `}</span>
            {taalnamen[taal]}
          </button>
        )}
        {stop !== undefined && !stopping && (
          <button type="button" className="vraag-knop vraag-knop--klein" onClick={() => go({ naam: 'stoppen' })}>
            {t('hier.knop')}
          </button>
        )}
        {balk}
      </div>
      {gegeven.stand.opslag === 'gestopt' && (
        <button type="button" className="vraag-knop" onClick={onLost}>
          {t(lostText)}
        </button>
      )}
      {stopping ? (
        <Stoppen
          stop={stop}
          unsaved={gegeven.stand.wachtend.length > 0}
          onBack={() => void navigate(-1)}
          onStop={() => onStop?.(taal)}
        />
      ) : choosing ? (
        <TaalKeuze
          gekozen={taal}
          onChoose={(next) => {
            onTaal(next);
            go({ naam: 'begin' });
          }}
        />
      ) : vragenlijst.data !== undefined ? (
        <Vragen
          deur={deur}
          intake={intake}
          vragenlijst={vragenlijst.data}
          gegeven={gegeven}
          onKlaar={() => onKlaar(taal)}
          onLost={onLost}
        />
      ) : vragenlijst.isPending ? (
        <Wachten />
      ) : (
        <Mislukt onRetry={() => void vragenlijst.refetch()} />
      )}
    </>
  );
}

interface VragenProps {
  deur: Deur;
  intake: EigenIntake;
  vragenlijst: Vragenlijst;
  gegeven: ReturnType<typeof useGegeven>;
  onKlaar: () => void;
  onLost: () => void;
}

function Vragen({ deur, intake, vragenlijst, gegeven, onKlaar, onLost }: Readonly<VragenProps>) {
  const [stap, go] = useStap();
  const [praten, talkAbout] = usePraten(intake.intakeId);
  const { antwoorden, stand, answer } = gegeven;
  const vragen = shownVragen(vragenlijst, antwoorden);
  const open = firstOpen(vragen, antwoorden, praten);
  const ask = (vraag: string | undefined) => go(vraag === undefined ? { naam: 'overzicht' } : { naam: 'vraag', vraag });

  const at = stap?.naam === 'vraag' ? vragen.findIndex(({ id }) => id === stap.vraag) : -1;
  const vraag = vragen[at];
  if (vraag !== undefined) {
    return (
      <VraagStap
        key={vraag.id}
        vraag={vraag}
        taal={vragenlijst.taal}
        sectie={sectionOf(vragenlijst, vraag.id)?.titel ?? ''}
        overslaan={vragenlijst.overslaan}
        nummer={at + 1}
        totaal={vragen.length}
        waarden={antwoorden[vraag.id]}
        geweigerd={stand.geweigerd.includes(vraag.id)}
        onAnswer={(waarden) => answer(vraag.id, waarden)}
        onNext={() => {
          if (antwoorden[vraag.id] === undefined) talkAbout(vraag.id);
          ask(vragen[at + 1]?.id);
        }}
        onBack={() => (at > 0 ? ask(vragen[at - 1]?.id) : go({ naam: 'begin' }))}
      />
    );
  }
  if (stap?.naam === 'overzicht') {
    return (
      <Overzicht
        deur={deur}
        vragenlijst={vragenlijst}
        vragen={vragen}
        antwoorden={antwoorden}
        stand={stand}
        onChange={(id) => ask(id)}
        onKlaar={onKlaar}
        onLost={onLost}
      />
    );
  }
  const begun = Object.keys(antwoorden).length > 0;
  const nagekeken = !intake.nietNagekeken.includes(vragenlijst.taal);
  return <Begin vragenlijst={vragenlijst} nagekeken={nagekeken} begun={begun} onStart={() => ask(open?.id)} />;
}
