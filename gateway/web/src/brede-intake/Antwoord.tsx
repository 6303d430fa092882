import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GegevenAntwoord, Intake, IntakeAntwoord, Vraag } from '../api/types';
import { Badge } from '../ui/badges';
import { Button } from '../ui/Button';
import { formatMoment } from '../ui/format';
import { textOf } from '../vragenlijst/vragen';
import { useVerslag, type Betrokkene } from './api';
import { Correctie } from './Correctie';

interface AntwoordProps {
  wie: Betrokkene;
  intake: Intake;
  vraag: Vraag;
  /** How someone says not to want to say. */
  overslaan: string;
  antwoord: IntakeAntwoord | undefined;
}

/** One question with what holds now, what was said before, and a way to correct it. */
export function Antwoord({ wie, intake, vraag, overslaan, antwoord }: Readonly<AntwoordProps>) {
  const { t } = useTranslation();
  const [correcting, setCorrecting] = useState(false);
  const verslag = useVerslag(wie, intake.intakeId);
  const weergave = verslag.data?.data.weergaven.find((one) => one.vraag === vraag.id);
  const gegevens = antwoord?.gegevens ?? [];
  const geldend = gegevens.filter(({ geldt }) => geldt);
  const eerder = gegevens.filter(({ geldt }) => !geldt);
  return (
    <li className="intake-antwoord">
      <p className="intake-antwoord__vraag">{vraag.tekst}</p>
      {antwoord?.tegenstrijdig === true && (
        <Badge tone="warning" icon="let-op">
          {t('intakes.spreektTegen')}
        </Badge>
      )}
      {geldend.length === 0 && <p className="app-klein">{t('intakes.nietBeantwoord')}</p>}
      {geldend.map((one) => (
        <Gegeven key={one.gegevenId} vraag={vraag} overslaan={overslaan} gegeven={one} />
      ))}
      {weergave !== undefined && (
        <p className="intake-gegeven__tekst">{t('gesprek.weergegeven', { tekst: weergave.tekst })}</p>
      )}
      {eerder.length > 0 && (
        <details>
          <summary>{t('intakes.eerder', { count: eerder.length })}</summary>
          {eerder.map((one) => (
            <Gegeven key={one.gegevenId} vraag={vraag} overslaan={overslaan} gegeven={one} />
          ))}
        </details>
      )}
      {correcting && (
        <Correctie wie={wie} intakeId={intake.intakeId} vraag={vraag} antwoord={antwoord} onClose={() => setCorrecting(false)} />
      )}
      {!correcting && intake.status !== 'afgerond' && (
        <Button appearance="subtle" className="intake-antwoord__knop" onClick={() => setCorrecting(true)}>
          {t(antwoord === undefined ? 'intakes.invullen' : 'intakes.verbeteren')}
          <span className="app-alleen-voorlezen">{`: ${vraag.tekst}`}</span>
        </Button>
      )}
    </li>
  );
}

interface GegevenProps {
  vraag: Vraag;
  overslaan: string;
  gegeven: GegevenAntwoord;
}

function Gegeven({ vraag, overslaan, gegeven: { waarden, wie, op, reden } }: Readonly<GegevenProps>) {
  const { t } = useTranslation();
  return (
    <div className="intake-gegeven">
      <p className="intake-gegeven__tekst" dir="auto">
        {textOf(vraag, waarden, overslaan)}
      </p>
      <p className="app-klein">
        {t(`intakes.wie.${wie}`, { tijd: formatMoment(op) })}
        {vraag.soort === 'tekst' && waarden.length > 0 && wie !== 'consulent' && ` ${t('intakes.eigenWoorden')}`}
      </p>
      {reden !== undefined && (
        <p className="app-klein" dir="auto">
          {t('intakes.redenWas', { reden })}
        </p>
      )}
    </div>
  );
}
