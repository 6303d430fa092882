import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProbleem } from '../api/problem';
import type { Taal } from '../api/types';
import { useLogOut } from '../app/logOut';
import { useSessie } from '../app/session';
import { useThema } from '../app/thema';
import { useDocumentTitle } from '../ui/PageHeading';
import { CodeInvoer } from '../vragenlijst/CodeInvoer';
import { InTaal } from '../vragenlijst/InTaal';
import { Invullen } from '../vragenlijst/Invullen';
import { Klaar } from '../vragenlijst/Klaar';
import { Kop } from '../vragenlijst/Kop';
import { Mislukt, Wachten } from '../vragenlijst/Mislukt';
import { Taalrij } from '../vragenlijst/Taalrij';
import '../vragenlijst/vragenlijst.css';
import { mijnDeur, useAccountkoppeling, useLinkAccount } from './api';

/** The questionnaire behind the own login: the same pages as on the tablet at the desk, on a device of one's own. */
export function MijnIntakePage() {
  const { t, i18n } = useTranslation();
  const { gemeenten } = useSessie();
  const [taal, setTaal] = useState<Taal>(i18n.language === 'ar' ? 'ar' : 'nl');
  const [gemeente] = gemeenten;
  useThema(gemeente?.thema);
  useDocumentTitle(t('app.mijn'));
  return (
    <main className="vraag-pagina">
      {gemeente === undefined ? (
        <InTaal taal={taal}>
          <Geen />
        </InTaal>
      ) : (
        <Ingelogd gemeente={gemeente.id} taal={taal} onTaal={setTaal} />
      )}
    </main>
  );
}

interface IngelogdProps {
  gemeente: string;
  taal: Taal;
  onTaal: (taal: Taal) => void;
}

function Ingelogd({ gemeente, taal, onTaal }: Readonly<IngelogdProps>) {
  const koppeling = useAccountkoppeling(gemeente);
  if (koppeling.data?.gekoppeld) return <EigenVragen gemeente={gemeente} taal={taal} onTaal={onTaal} />;
  return (
    <InTaal taal={taal}>
      {koppeling.isPending ? (
        <Wachten />
      ) : koppeling.isError ? (
        <Mislukt onRetry={() => void koppeling.refetch()} />
      ) : (
        <Koppelen gemeente={gemeente} taal={taal} onTaal={onTaal} />
      )}
    </InTaal>
  );
}

function Koppelen({ gemeente, taal, onTaal }: Readonly<IngelogdProps>) {
  const { t } = useTranslation();
  const link = useLinkAccount(gemeente);
  return (
    <>
      <Balk />
      <Taalrij taal={taal} onTaal={onTaal} />
      <Kop>{t('mijn.titel')}</Kop>
      <p className="vraag-uitleg">{t('mijn.uitleg')}</p>
      <CodeInvoer onCode={async (code) => void (await link.mutateAsync(code))} />
    </>
  );
}

function EigenVragen({ gemeente, taal, onTaal }: Readonly<IngelogdProps>) {
  const deur = useMemo(() => mijnDeur(gemeente), [gemeente]);
  const [klaar, setKlaar] = useState(false);
  const intake = useQuery({
    queryKey: ['eigen-intake', 'mijn', gemeente],
    queryFn: ({ signal }) => deur.fetchIntake(signal),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (intake.data !== undefined && intake.data.status !== 'afgerond' && !klaar) {
    return (
      <Invullen
        deur={deur}
        intake={intake.data}
        onKlaar={(spoken) => {
          onTaal(spoken);
          setKlaar(true);
        }}
        onLost={() => window.location.reload()}
        lostText="opnieuw"
        balk={<Uitloggen />}
      />
    );
  }
  return (
    <InTaal taal={taal}>
      <Balk />
      {intake.data !== undefined ? (
        <Klaar />
      ) : intake.isPending ? (
        <Wachten />
      ) : isProbleem(intake.error, 404) ? (
        <Geen />
      ) : (
        <Mislukt onRetry={() => void intake.refetch()} />
      )}
    </InTaal>
  );
}

/** Nothing to fill in yet. */
function Geen() {
  const { t } = useTranslation();
  return (
    <>
      <Kop plaatje="gesprek">{t('mijn.geen.titel')}</Kop>
      <p className="vraag-uitleg">{t('mijn.geen.uitleg')}</p>
    </>
  );
}

function Balk() {
  return (
    <div className="vraag-balk">
      <Uitloggen />
    </div>
  );
}

function Uitloggen() {
  const { t } = useTranslation();
  const logout = useLogOut();
  return (
    <button type="button" className="vraag-knop vraag-knop--klein" disabled={logout.isPending} onClick={() => logout.mutate()}>
      {t('mijn.uitloggen')}
    </button>
  );
}
