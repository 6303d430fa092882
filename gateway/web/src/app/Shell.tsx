import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { Icon } from '../ui/Icon';
import { Brand } from './Brand';
import { useGemeenteKeuze } from './gemeenteKeuze';
import { navigatieFor } from './roles';
import { useSessie } from './session';
import { useThema } from './thema';
import { UserMenu } from './UserMenu';

/** The frame around every page: skip link, who you are, where you can go, and the page itself. */
export function Shell() {
  const { t } = useTranslation();
  const sessie = useSessie();
  const { gemeente } = useGemeenteKeuze();
  const { pathname, search } = useLocation();
  const busy = useNavigation().state === 'loading';
  const [menuOpen, setMenuOpen] = useState(false);
  useThema(gemeente?.thema);
  useEffect(() => setMenuOpen(false), [pathname, search]);

  const items = navigatieFor(sessie);
  const keuze = gemeente && sessie.gemeenten.length > 1 ? `?gemeente=${gemeente.id}` : '';
  return (
    <div className="app-schil">
      <a className="utrecht-skip-link app-overslaan" href="#inhoud">
        {t('app.overslaan')}
      </a>
      <header className="app-balk">
        <div className="app-balk__binnen">
          <Link className="app-balk__naam" to="/">
            <Brand />
            <span>{t('app.naam')}</span>
          </Link>
          <button
            type="button"
            className="app-balk__menu"
            aria-expanded={menuOpen}
            aria-controls="menu"
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Icon name={menuOpen ? 'kruis' : 'menu'} />
            {t('app.menu')}
          </button>
          <div className="app-balk__gebruiker">
            <UserMenu />
          </div>
        </div>
      </header>
      <div id="menu" role="region" aria-label={t('app.menu')} className={menuOpen ? 'app-menu app-menu--open' : 'app-menu'}>
        <div className="app-menu__binnen">
          <nav aria-label={t('app.nav.hoofd')}>
            <ul className="app-menu__lijst">
              {items.map((item) => (
                <li key={item.to}>
                  <NavLink className="app-menu__link" to={item.to + (item.perGemeente ? keuze : '')}>
                    {t(item.label)}
                    {item.Aantal && <item.Aantal />}
                  </NavLink>
                </li>
              ))}
            </ul>
          </nav>
          <div className="app-menu__gebruiker">
            <UserMenu />
          </div>
        </div>
      </div>
      <div className={busy ? 'app-voortgang app-voortgang--bezig' : 'app-voortgang'} aria-hidden="true" />
      <main id="inhoud" className="app-pagina" tabIndex={-1}>
        <Outlet />
      </main>
      <footer className="app-voet">
        <p>{t('app.voet')}</p>
      </footer>
      <ScrollRestoration />
    </div>
  );
}
