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
import { directionOf, taalnamen, vraagtalen } from './taal';
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
  const [klaar, setKlaar] = useState(false);
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
  const finish = (spoken: Taal) => {
    sessionStorage.clear();
    leave();
    setTaal(spoken);
    setKlaar(true);
    void navigate('/tablet', { replace: true });
  };
  return (
    <main className="vraag-pagina">
      {sessie !== undefined ? (
        <Sessie key={sessie} sessie={sessie} taal={taal} onKlaar={finish} onLost={leave} />
      ) : (
        <InTaal taal={taal}>
          {klaar ? <Klaar onNieuweCode={() => setKlaar(false)} /> : <Aanmelden taal={taal} onTaal={setTaal} onCode={enter} />}
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
      <Kop>{t('tablet.titel')}</Kop>
      <p className="vraag-uitleg">{t('tablet.uitleg')}</p>
      <CodeInvoer onCode={onCode} />
    </>
  );
}

interface SessieProps {
  sessie: string;
  taal: Taal;
  onKlaar: (taal: Taal) => void;
  onLost: () => void;
}

function Sessie({ sessie, taal, onKlaar, onLost }: Readonly<SessieProps>) {
  const deur = useMemo(() => tabletDeur(sessie), [sessie]);
  const intake = useQuery({
    queryKey: ['eigen-intake', 'tablet'],
    queryFn: ({ signal }) => deur.fetchIntake(signal),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (intake.data !== undefined) return <Invullen deur={deur} intake={intake.data} onKlaar={onKlaar} onLost={onLost} />;
  return (
    <InTaal taal={taal}>
      {intake.isPending ? <Wachten /> : <Mislukt onRetry={() => (isOver(intake.error) ? onLost() : void intake.refetch())} />}
    </InTaal>
  );
}
