import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { Alert } from './Alert';
import { formatTime } from './format';

interface SavedState {
  opgeslagenOp?: string;
}

/** What a form hands to the page that it leads to. Nothing about a person: it stays in the browser's history. */
export function savedNow(): { state: SavedState } {
  return { state: { opgeslagenOp: new Date().toISOString() } };
}

export function SavedBanner() {
  const { t } = useTranslation();
  const state = useLocation().state as SavedState | null;
  if (state?.opgeslagenOp === undefined) return null;
  return (
    <Alert type="ok" live>
      <p>{t('ui.opgeslagenOm', { tijd: formatTime(state.opgeslagenOp) })}</p>
    </Alert>
  );
}
