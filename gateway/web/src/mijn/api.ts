import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { call, servicePath } from '../api/client';
import { isProbleem } from '../api/problem';
import type { Accountkoppeling, EigenAntwoord, EigenIntake } from '../api/types';
import { apparaat, inTime, type Deur } from '../vragenlijst/deur';

/** No address names a person: whose it is, is what the login says. */
function mijn(gemeente: string, ...rest: string[]): string {
  return servicePath('intake', 'gemeenten', gemeente, 'mijn', ...rest);
}

const key = ['mijn', 'accountkoppeling'] as const;

export function useAccountkoppeling(gemeente: string) {
  return useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call<Accountkoppeling>(mijn(gemeente, 'accountkoppeling'), { signal }),
    staleTime: Infinity,
  });
}

/** When the answer to an earlier try was lost, the account is linked already: that is what was asked for. */
export function useLinkAccount(gemeente: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (code: string) =>
      call(mijn(gemeente, 'accountkoppeling'), { method: 'POST', body: { code } }).catch((error: unknown) => {
        if (!isProbleem(error) || error.code !== 'account-al-gekoppeld') throw error;
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: key }),
  });
}

/** The way in with the own login. */
export function mijnDeur(gemeente: string): Deur {
  return {
    fetchIntake: (signal) => call<EigenIntake>(mijn(gemeente, 'intake'), { signal }),
    sendAntwoord: ({ vraag, gegevenId, waarden }, gezien) =>
      call<EigenAntwoord>(mijn(gemeente, 'intake', 'antwoorden', vraag), {
        method: 'PUT',
        body: { gegevenId, waarden, gezien, apparaat: apparaat() },
        signal: inTime(),
      }),
    finish: () => call(mijn(gemeente, 'intake', 'status'), { method: 'PUT', body: { status: 'ingevuld' }, signal: inTime() }),
  };
}
