import { useTranslation } from 'react-i18next';
import type { Intakestatus, Planstatus, Signaal, Trajectstatus } from '../api/types';
import { Icon, type IconName } from './Icon';

type Tone = 'neutral' | 'success' | 'warning' | 'danger' | 'inactive';

export function Badge({ tone, icon, children }: Readonly<{ tone: Tone; icon?: IconName; children: string }>) {
  return (
    <span className={`utrecht-status-badge utrecht-status-badge--${tone}`}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}

const statusTones: Record<Trajectstatus, Tone> = {
  lopend: 'neutral',
  voldaan: 'success',
  ontheven: 'inactive',
  vrijgesteld: 'inactive',
  beeindigd: 'inactive',
  onbekend: 'inactive',
};

export function TrajectstatusBadge({ status }: Readonly<{ status: Trajectstatus }>) {
  const { t } = useTranslation();
  return <Badge tone={statusTones[status]}>{t(`domein.trajectstatus.${status}`)}</Badge>;
}

export function PlanstatusBadge({ status }: Readonly<{ status: Planstatus }>) {
  const { t } = useTranslation();
  return (
    <Badge tone={status === 'concept' ? 'warning' : 'success'} icon={status === 'concept' ? 'potlood' : 'slot'}>
      {t(`domein.planstatus.${status}`)}
    </Badge>
  );
}

const intakeTones: Record<Intakestatus, Tone> = {
  gestart: 'warning',
  ingevuld: 'neutral',
  besproken: 'neutral',
  afgerond: 'success',
};

export function IntakestatusBadge({ status }: Readonly<{ status: Intakestatus }>) {
  const { t } = useTranslation();
  return <Badge tone={intakeTones[status]}>{t(`domein.intakestatus.${status}`)}</Badge>;
}

const signalen: Record<Signaal, { tone: Tone; icon: IconName }> = {
  'termijn-verlopen': { tone: 'danger', icon: 'let-op' },
  'termijn-binnen-6-maanden': { tone: 'warning', icon: 'klok' },
  'pip-te-laat': { tone: 'danger', icon: 'plan' },
};

/** Icon and words: the colour is never the only sign. */
export function SignaalBadge({ signaal }: Readonly<{ signaal: Signaal }>) {
  const { t } = useTranslation();
  const { tone, icon } = signalen[signaal];
  return (
    <Badge tone={tone} icon={icon}>
      {t(`domein.signaal.${signaal}`)}
    </Badge>
  );
}
