import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Probleem } from '../api/problem';
import { Alert } from './Alert';
import { Button } from './Button';

export function Loading({ text }: Readonly<{ text?: string }>) {
  const { t } = useTranslation();
  return (
    <div className="app-laden" role="status">
      <span className="app-laden__draaier" aria-hidden="true" />
      {text ?? t('ui.laden')}
    </div>
  );
}

export function Empty({ title, children }: Readonly<{ title: string; children?: ReactNode }>) {
  return (
    <div className="app-leeg">
      <p className="app-leeg__titel">{title}</p>
      {children}
    </div>
  );
}

const known = [
  'geen-verbinding',
  'niet-ingelogd',
  'geen-toegang',
  'niet-gevonden',
  'te-groot',
  'verouderd',
  'te-veel-verzoeken',
  'niet-bereikbaar',
  'regel-geschonden',
  'ongeldige-invoer',
];

/** What a person can read about a failed call, and a number that the help desk can look up. */
export function useProblemText(): (error: unknown) => { title: string; detail: string | undefined; trace: string | undefined } {
  const { t } = useTranslation();
  return (error) => {
    if (!(error instanceof Probleem)) return { title: t('fout.onbekend.titel'), detail: t('fout.onbekend.uitleg'), trace: undefined };
    const code = known.includes(error.code) ? error.code : 'onbekend';
    return {
      title: t(`fout.${code}.titel`),
      detail: error.detail ?? t(`fout.${code}.uitleg`),
      trace: error.traceId,
    };
  };
}

interface ErrorMessageProps {
  error: unknown;
  title?: string;
  onRetry?: () => void;
}

export function ErrorMessage({ error, title, onRetry }: Readonly<ErrorMessageProps>) {
  const { t } = useTranslation();
  const text = useProblemText()(error);
  return (
    <Alert type="error" live>
      <p className="app-melding__titel">{title ?? text.title}</p>
      {text.detail !== undefined && <p>{text.detail}</p>}
      {text.trace !== undefined && <p className="app-klein">{t('fout.nummer', { nummer: text.trace })}</p>}
      {onRetry && (
        <div className="app-knoppen">
          <Button onClick={onRetry}>{t('ui.opnieuw')}</Button>
        </div>
      )}
    </Alert>
  );
}
