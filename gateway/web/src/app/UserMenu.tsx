import { useTranslation } from 'react-i18next';
import { useLogOut } from './logOut';
import { useSessie } from './session';

export function UserMenu() {
  const { t } = useTranslation();
  const sessie = useSessie();
  const logout = useLogOut();
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
