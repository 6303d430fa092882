import { useTranslation } from 'react-i18next';
import type { IntakeRegel } from '../api/types';
import { useDossier } from '../dossier/context';
import { Alert } from '../ui/Alert';
import { IntakestatusBadge } from '../ui/badges';
import { Fact, Facts } from '../ui/Facts';
import { formatMoment } from '../ui/format';
import { RouterButton, RouterLink } from '../ui/Link';
import { ErrorMessage, Loading } from '../ui/states';
import { TabHeading } from '../ui/TabHeading';
import { Account } from './Account';
import { useIntakes, useVragenlijst, type Betrokkene } from './api';
import { StartIntake } from './StartIntake';
import { Tabletcodes } from './Tabletcodes';
import './brede-intake.css';

/** The broad intake of a dossier: begin it, let the newcomer fill it in at the desk, and see how far it is. */
export function IntakeTab() {
  const { t } = useTranslation();
  const { gemeente, id, persoon } = useDossier();
  const wie = { gemeente, nieuwkomerId: id };
  const intakes = useIntakes(wie);
  if (intakes.isPending) return <Loading />;
  if (intakes.data === undefined) return <ErrorMessage error={intakes.error} onRetry={() => void intakes.refetch()} />;
  return (
    <>
      <TabHeading>{t('intakes.titel')}</TabHeading>
      {intakes.data.length === 0 && <StartIntake wie={wie} voorkeurstaal={persoon.data.voorkeurstaal} />}
      {intakes.data.map((intake) => (
        <IntakeKaart key={intake.intakeId} wie={wie} intake={intake} />
      ))}
      <Account wie={wie} />
    </>
  );
}

function IntakeKaart({ wie, intake }: Readonly<{ wie: Betrokkene; intake: IntakeRegel }>) {
  const { t } = useTranslation();
  return (
    <article className="intake-kaart">
      <header className="intake-kaart__kop">
        <h3 className="utrecht-heading-3">{t('intakes.versie', { versie: intake.vragenlijstversie })}</h3>
        <IntakestatusBadge status={intake.status} />
      </header>
      <Facts>
        <Fact name={t('intakes.taal')}>
          {t(`domein.taal.${intake.taal}`)} <RouterLink to={`/vertalingen?gemeente=${wie.gemeente}`}>{t('intakes.vertalingen')}</RouterLink>
        </Fact>
        <Fact name={t('intakes.gestartOp')}>{formatMoment(intake.gestartOp)}</Fact>
        <Fact name={t('intakes.beantwoord')}>
          <Voortgang intake={intake} />
        </Fact>
      </Facts>
      {intake.tegenstrijdig > 0 && (
        <Alert type="warning">
          <p>{t('intakes.tegenstrijdig', { count: intake.tegenstrijdig })}</p>
        </Alert>
      )}
      <div className="app-knoppen">
        <RouterButton to={intake.intakeId} appearance={intake.beantwoord > 0 ? 'primary' : 'secondary'}>
          {t('intakes.bekijken')}
        </RouterButton>
      </div>
      {intake.status !== 'afgerond' && <Tabletcodes wie={wie} intakeId={intake.intakeId} />}
    </article>
  );
}

/** Not a share: how many questions are asked depends on the answers. */
function Voortgang({ intake }: Readonly<{ intake: IntakeRegel }>) {
  const { t } = useTranslation();
  const vragenlijst = useVragenlijst(intake.vragenlijst, intake.vragenlijstversie);
  const hoogstens = vragenlijst.data?.secties.reduce((total, { vragen }) => total + vragen.length, 0);
  return hoogstens === undefined ? intake.beantwoord : t('intakes.voortgang', { aantal: intake.beantwoord, hoogstens });
}
