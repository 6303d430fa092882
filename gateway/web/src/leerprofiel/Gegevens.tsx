import { useTranslation } from 'react-i18next';
import type { Leergegevens, Vaardigheid } from '../api/types';
import { Fact, Facts } from '../ui/Facts';
import { formatDate, formatList, formatMoment } from '../ui/format';

const vaardigheden: readonly Vaardigheid[] = ['lezen', 'schrijven', 'luisteren', 'spreken'];

/** What was known at a moment, by whom and when it was recorded. */
export function Gegevens({ gegevens }: Readonly<{ gegevens: Leergegevens }>) {
  const { t } = useTranslation();
  const { door, op } = gegevens;
  return (
    <section className="app-sectie">
      <h3 className="app-groep__titel">{t('leerprofiel.gegevens')}</h3>
      <Feiten gegevens={gegevens} />
      <p className="app-klein">{t('leerprofiel.vastgelegd', { door, moment: formatMoment(op) })}</p>
    </section>
  );
}

export function Feiten({ gegevens }: Readonly<{ gegevens: Leergegevens }>) {
  const { t } = useTranslation();
  const { schooljaren, opleidingsniveau, startkwalificatie, certificaten } = gegevens;
  return (
    <Facts>
      <Fact name={t('leerprofiel.veld.toets')}>
        <Toets toets={gegevens.toets} />
      </Fact>
      <Fact name={t('leerprofiel.veld.leest')}>
        <Geletterdheid gegevens={gegevens} />
      </Fact>
      <Fact name={t('leerprofiel.veld.schooljaren')}>{schooljaren}</Fact>
      <Fact name={t('leerprofiel.veld.opleidingsniveau')}>
        {opleidingsniveau && t(`leerprofiel.opleidingsniveau.${opleidingsniveau}`)}
      </Fact>
      <Fact name={t('leerprofiel.veld.startkwalificatie')}>
        {startkwalificatie && t(`leerprofiel.jaNee.${startkwalificatie}`)}
      </Fact>
      {vaardigheden.map((one) => (
        <Fact key={one} name={t(`overdracht.veld.${one}`)}>
          {gegevens[one] && t(`overdracht.niveau.${gegevens[one]}`)}
        </Fact>
      ))}
      <Fact name={t('leerprofiel.veld.certificaten')}>{certificaten}</Fact>
    </Facts>
  );
}

function Toets({ toets }: Readonly<Pick<Leergegevens, 'toets'>>) {
  const { t } = useTranslation();
  if (!toets) return <span className="app-klein">{t('ui.onbekend')}</span>;
  const { datum, score, vereist, uitslag } = toets;
  return (
    <>
      {t(`leerprofiel.uitslag.${uitslag}`)}.{' '}
      {score !== undefined && t('leerprofiel.score', { score, vereist })} {t('leerprofiel.afgenomen', { datum: formatDate(datum) })}
    </>
  );
}

function Geletterdheid({ gegevens: { schriften, alfabetisering } }: Readonly<{ gegevens: Leergegevens }>) {
  const { t } = useTranslation();
  if (!schriften || !alfabetisering) return <span className="app-klein">{t('ui.onbekend')}</span>;
  const names = schriften.map((one) => t(`leerprofiel.schrift.${one}`));
  return (
    <>
      {names.length === 0 ? t('leerprofiel.leestNiet') : formatList(names)}. {t(`leerprofiel.alfabetisering.${alfabetisering}`)}
    </>
  );
}
