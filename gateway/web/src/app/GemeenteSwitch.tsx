import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useGemeenteKeuze } from './gemeenteKeuze';

interface GemeenteSwitchProps {
  /** Whether the page can show all municipalities together. */
  samen?: boolean;
}

/** Links, so that the choice is in the address. Not shown to who has one municipality. */
export function GemeenteSwitch({ samen = false }: Readonly<GemeenteSwitchProps>) {
  const { t } = useTranslation();
  const { gemeente, gemeenten } = useGemeenteKeuze();
  const [search] = useSearchParams();
  if (gemeenten.length < 2) return null;

  const addressOf = (id: string | undefined) => {
    const next = new URLSearchParams(search);
    next.delete('gemeente');
    if (id !== undefined) next.set('gemeente', id);
    return { search: next.toString() };
  };
  const current = gemeente ?? (samen ? undefined : gemeenten[0]);
  const options = [
    ...(samen ? [{ id: undefined, naam: t('app.gemeenten.samen') }] : []),
    ...gemeenten.map(({ id, naam }) => ({ id, naam })),
  ];
  return (
    <nav className="app-gemeenten" aria-label={t('app.gemeenten.kies')}>
      <ul className="app-gemeenten__lijst">
        {options.map(({ id, naam }) => (
          <li key={id ?? 'samen'}>
            <Link
              className="app-gemeenten__keuze"
              to={addressOf(id)}
              preventScrollReset
              aria-current={id === current?.id ? 'true' : undefined}
            >
              {naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
