import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rol } from '../api/types';
import { RouterLink } from '../ui/Link';
import { PageHeading } from '../ui/PageHeading';
import { hasRol, useSessie } from './session';

/** Says plainly that a page is for others. The services guard the data; this only spares people an error. */
export function OnlyFor({ rollen, children }: Readonly<{ rollen: Rol[]; children: ReactNode }>) {
  const { t } = useTranslation();
  const sessie = useSessie();
  if (hasRol(sessie, ...rollen)) return children;
  return (
    <>
      <PageHeading title={t('fout.geen-toegang.titel')} />
      <p>{t('app.geenToegang', { rollen: sessie.rollen.map((rol) => t(`app.rol.${rol}`)).join(', ') })}</p>
      <p>
        <RouterLink to="/">{t('app.naarStart')}</RouterLink>
      </p>
    </>
  );
}
