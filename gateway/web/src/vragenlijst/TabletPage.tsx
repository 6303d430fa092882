import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Taal } from '../api/types';
import { useThema } from '../app/thema';
import { useDocumentTitle } from '../ui/PageHeading';
import { CodeInvoer } from './CodeInvoer';
import { InTaal } from './InTaal';
import { Invullen } from './Invullen';
import { Klaar } from './Klaar';
import { Kop } from './Kop';
import { Mislukt, Wachten } from './Mislukt';
import { openTabletsessie, tabletDeur } from './tabletApi';
import { Taalrij } from './Taalrij';
import { isOver } from './wachtrij';
import './vragenlijst.css';

const memory = 'tabletsessie';

/** The questionnaire on a tablet at the desk: no login, a code that staff gave, and nothing left behind afterwards. */
export function TabletPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sessie, setSessie] = useState(() => sessionStorage.getItem(memory) ?? undefined);
  const [taal, setTaal] = useState<Taal>('nl');
  const [klaar, setKlaar] = useState<'klaar' | 'gestopt'>();
  useThema(undefined);
  useDocumentTitle(t('app.tablet'));

  const enter = async (code: string) => {
    const next = await openTabletsessie(code);
    sessionStorage.setItem(memory, next);
    setSessie(next);
  };
  /** Answers that still wait stay, for a next code of the same intake; another intake takes them away. */
  const leave = () => {
    sessionStorage.removeItem(memory);
    client.clear();
    setSessie(undefined);
  };
  const finish = (how: 'klaar' | 'gestopt', spoken: Taal) => {
    sessionStorage.clear();
    leave();
    setTaal(spoken);
    setKlaar(how);
    void navigate('/tablet', { replace: true });
  };
  return (
    <main className="vraag-pagina">
      {sessie !== undefined ? (
        <Sessie key={sessie} sessie={sessie} taal={taal} onEnd={finish} onLost={leave} />
      ) : (
        <InTaal taal={taal}>
          {klaar === undefined ? (
            <Aanmelden taal={taal} onTaal={setTaal} onCode={enter} />
          ) : (
            <Klaar gestopt={klaar === 'gestopt'} onNieuweCode={() => setKlaar(undefined)} />
          )}
        </InTaal>
      )}
    </main>
  );
}

interface AanmeldenProps {
  taal: Taal;
  onTaal: (taal: Taal) => void;
  onCode: (code: string) => Promise<void>;
}

function Aanmelden({ taal, onTaal, onCode }: Readonly<AanmeldenProps>) {
  const { t } = useTranslation();
  return (
    <>
      <Taalrij taal={taal} onTaal={onTaal} />
      <Kop>{t('tablet.titel')}</Kop>
      <p className="vraag-uitleg">{t('tablet.uitleg')}</p>
      <CodeInvoer onCode={onCode} />
    </>
  );
}

interface SessieProps {
  sessie: string;
  taal: Taal;
  onEnd: (how: 'klaar' | 'gestopt', taal: Taal) => void;
  onLost: () => void;
}

function Sessie({ sessie, taal, onEnd, onLost }: Readonly<SessieProps>) {
  const deur = useMemo(() => tabletDeur(sessie), [sessie]);
  const intake = useQuery({
    queryKey: ['eigen-intake', 'tablet'],
    queryFn: ({ signal }) => deur.fetchIntake(signal),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (intake.data !== undefined) {
    return (
      <Invullen
        deur={deur}
        intake={intake.data}
        onKlaar={(spoken) => onEnd('klaar', spoken)}
        onStop={(spoken) => onEnd('gestopt', spoken)}
        onLost={onLost}
        lostText="klaar.nieuweCode"
      />
    );
  }
  return (
    <InTaal taal={taal}>
      {intake.isPending ? <Wachten /> : <Mislukt onRetry={() => (isOver(intake.error) ? onLost() : void intake.refetch())} />}
    </InTaal>
  );
}
