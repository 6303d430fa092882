import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { Intake, Vragenlijst } from '../api/types';
import { useDossier } from '../dossier/context';
import { isProbleem } from '../api/problem';
import { IntakestatusBadge } from '../ui/badges';
import { Icon } from '../ui/Icon';
import { RouterLink } from '../ui/Link';
import { PrintButton } from '../ui/PrintButton';
import { SavedBanner } from '../ui/SavedBanner';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { shownVragen } from '../vragenlijst/vragen';
import { useIntake, useVragenlijst, type Betrokkene } from './api';
import { Antwoord } from './Antwoord';
import { VerslagView } from './Verslag';
import './brede-intake.css';

/** What the newcomer answered, in Dutch and by section, to talk over together. */
export function AntwoordenTab() {
  const { t } = useTranslation();
  const { intakeId = '' } = useParams();
  const { gemeente, id } = useDossier();
  const wie = { gemeente, nieuwkomerId: id };
  const intake = useIntake(wie, intakeId);
  if (intake.isPending) return <Loading />;
  if (intake.data === undefined) {
    const unknown = isProbleem(intake.error, 404);
    return unknown ? <p>{t('intakes.onbekend')}</p> : <ErrorMessage error={intake.error} onRetry={() => void intake.refetch()} />;
  }
  return (
    <>
      <p className="dossier-terug">
        <RouterLink to={`/dossiers/${gemeente}/${id}/intake`}>
          <Icon name="terug" mirror />
          {t('intakes.terug')}
        </RouterLink>
      </p>
      <div className="app-kop">
        <TabHeading>{t('intakes.antwoorden')}</TabHeading>
        <div className="app-kop__acties">
          <IntakestatusBadge status={intake.data.status} />
          <PrintButton />
        </div>
      </div>
      <SavedBanner />
      <Antwoorden wie={wie} intake={intake.data} />
      <VerslagView wie={wie} intake={intake.data} />
    </>
  );
}

function Antwoorden({ wie, intake }: Readonly<{ wie: Betrokkene; intake: Intake }>) {
  const vragenlijst = useVragenlijst(intake.vragenlijst, intake.vragenlijstversie);
  if (vragenlijst.isPending) return <Loading />;
  if (vragenlijst.data === undefined) {
    return <ErrorMessage error={vragenlijst.error} onRetry={() => void vragenlijst.refetch()} />;
  }
  const asked = shownIds(vragenlijst.data, intake);
  return vragenlijst.data.secties.map(({ id, titel, vragen }) => (
    <section key={id} className="app-sectie" aria-labelledby={`sectie-${id}`}>
      <h3 id={`sectie-${id}`} className="app-groep__titel">
        {titel}
      </h3>
      <ul className="intake-antwoorden">
        {vragen
          .filter((vraag) => asked.has(vraag.id))
          .map((vraag) => (
            <Antwoord
              key={vraag.id}
              wie={wie}
              intake={intake}
              vraag={vraag}
              overslaan={vragenlijst.data.overslaan}
              antwoord={intake.antwoorden.find((one) => one.vraag === vraag.id)}
            />
          ))}
      </ul>
    </section>
  ));
}

/** Also what was answered before another answer made the question fall away: nothing that was said is hidden. */
function shownIds(vragenlijst: Vragenlijst, { antwoorden }: Intake): ReadonlySet<string> {
  const given = Object.fromEntries(antwoorden.map(({ vraag, waarden }) => [vraag, waarden]));
  return new Set([...shownVragen(vragenlijst, given).map(({ id }) => id), ...Object.keys(given)]);
}
