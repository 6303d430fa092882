import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { call } from '../api/client';
import { tellOtherTabs } from './loginAddress';

async function logOut(): Promise<string> {
  const { adres } = await call<{ adres: string }>('/uitloggen', { method: 'POST' });
  return adres;
}

/** Ends the session, in every tab, and leaves nothing of it in this one. */
export function useLogOut(): UseMutationResult<string, Error, void> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: logOut,
    onSettled: (adres) => {
      sessionStorage.clear();
      client.clear();
      tellOtherTabs('uitgelogd');
      window.location.assign(adres ?? '/');
    },
  });
}
