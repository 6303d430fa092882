import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { onSessionExpired } from '../api/client';
import { isProbleem } from '../api/problem';
import { ErrorMessage, Loading } from '../ui/states';
import { Landing } from './Landing';
import { sessionChannel, type SessionMessage } from './loginAddress';
import { SessieProvider, sessieKey, useSessieQuery } from './session';
import { SessionExpired } from './SessionExpired';

/**
 * Shows the landing page until someone is logged in. When the session ends later, the page stays as it is,
 * with everything that was typed, below a dialog that lets the same person log in again.
 */
export function SessionGate({ children }: Readonly<{ children: ReactNode }>) {
  const query = useSessieQuery();
  const client = useQueryClient();
  const [expired, setExpired] = useState(false);
  const user = useRef<string>(undefined);
  const gebruikersnaam = query.data?.gebruikersnaam;

  useEffect(() => {
    if (gebruikersnaam === undefined) return;
    if (user.current !== undefined && user.current !== gebruikersnaam) {
      // Another person logged in: nothing of the previous one may stay on the screen.
      sessionStorage.clear();
      window.location.assign('/');
    }
    user.current = gebruikersnaam;
  }, [gebruikersnaam]);

  useEffect(() => onSessionExpired(() => setExpired(user.current !== undefined)), []);

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(sessionChannel);
    channel.onmessage = ({ data }: MessageEvent<SessionMessage>) => {
      if (data === 'uitgelogd') window.location.assign('/');
      else void client.refetchQueries({ queryKey: sessieKey });
    };
    return () => channel.close();
  }, [client]);

  useEffect(() => {
    if (!expired) return;
    const check = () => void client.refetchQueries({ queryKey: sessieKey });
    window.addEventListener('focus', check);
    return () => window.removeEventListener('focus', check);
  }, [expired, client]);

  const answeredAt = query.dataUpdatedAt;
  useEffect(() => {
    // A new answer of /sessie means that there is a session again.
    setExpired(false);
  }, [answeredAt]);

  useEffect(() => {
    if (expired) return;
    void client.invalidateQueries({
      predicate: ({ queryKey, state }) => queryKey[0] !== 'sessie' && isProbleem(state.error, 401),
    });
  }, [expired, client]);

  if (query.data === undefined) {
    if (query.isPending) return <Loading />;
    if (isProbleem(query.error, 401)) return <Landing />;
    return (
      <main className="app-pagina app-pagina--smal">
        <ErrorMessage error={query.error} onRetry={() => void query.refetch()} />
      </main>
    );
  }
  return (
    <SessieProvider value={query.data}>
      {children}
      {expired && <SessionExpired onCheck={() => void query.refetch()} />}
    </SessieProvider>
  );
}
