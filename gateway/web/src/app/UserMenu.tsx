import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../api/client';
import { tellOtherTabs } from './loginAddress';
import { useSessie } from './session';

async function logOut(): Promise<string> {
  const { adres } = await call<{ adres: string }>('/uitloggen', { method: 'POST' });
  return adres;
}

export function UserMenu() {
  const { t } = useTranslation();
  const sessie = useSessie();
  const client = useQueryClient();
  const logout = useMutation({
    mutationFn: logOut,
    onSettled: (adres) => {
      sessionStorage.clear();
      client.clear();
      tellOtherTabs('uitgelogd');
      window.location.assign(adres ?? '/');
    },
  });
  const rollen = sessie.rollen.map((rol) => t(`app.rol.${rol}`)).join(', ');
  return (
    <div className="app-gebruiker">
      <p className="app-gebruiker__wie">
        <span className="app-gebruiker__naam">{sessie.naam}</span>
        <span className="app-gebruiker__rol">{rollen}</span>
      </p>
      <button type="button" className="app-gebruiker__uit" onClick={() => logout.mutate()}>
        {t('app.uitloggen')}
      </button>
    </div>
  );
}
