import { useEffect, useRef, useState, type ReactNode } from 'react';
import { FormProvider, type FieldValues, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { isProbleem } from '../../api/problem';
import { Button } from '../Button';
import { Confirm } from '../Confirm';
import { LabelsContext } from './context';
import { ErrorSummary } from './ErrorSummary';
import { applyProblem } from './problem';

interface FormulierProps<T extends FieldValues> {
  form: UseFormReturn<T>;
  /** Rejects when the service refuses; resolves when everything is saved. */
  onSave: (values: T) => Promise<void>;
  submit: string;
  children: ReactNode;
  /** Above the fields: for example what someone else changed meanwhile. */
  notice?: ReactNode;
  cancel?: ReactNode;
}

/**
 * A form that never loses what was typed: errors stand on top and at the fields, leaving with unsaved changes
 * asks first, and whether everything is saved can be seen beside the button.
 */
export function Formulier<T extends FieldValues>({ form, onSave, submit, children, notice, cancel }: Readonly<FormulierProps<T>>) {
  const { t } = useTranslation();
  const [labels] = useState(() => new Map<string, string>());
  const [failure, setFailure] = useState<{ error: unknown; rest: string[] }>({ error: undefined, rest: [] });
  const [attempt, setAttempt] = useState(0);
  const saved = useRef(false);
  const top = useRef<HTMLDivElement>(null);
  const { isDirty, isSubmitting } = form.formState;
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isDirty && !saved.current && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);

  useEffect(() => {
    if (attempt > 0) top.current?.focus();
  }, [attempt]);

  const save = async (values: T) => {
    setFailure({ error: undefined, rest: [] });
    saved.current = true;
    try {
      await onSave(values);
    } catch (error) {
      saved.current = false;
      setFailure({ error, rest: applyProblem(form, error) });
      setAttempt((count) => count + 1);
    }
  };
  const refuse = () => setAttempt((count) => count + 1);

  // The notice, for example about another person's change, says it better than a general message.
  const explained =
    isProbleem(failure.error) && (failure.error.status === 412 || failure.error.code === 'mogelijk-al-bekend') && Boolean(notice);

  return (
    <FormProvider {...form}>
      <LabelsContext value={labels}>
        <form
          className="app-formulier"
          noValidate
          autoComplete="off"
          onSubmit={(event) => void form.handleSubmit(save, refuse)(event)}
        >
          <div ref={top} tabIndex={-1}>
            <ErrorSummary error={explained ? undefined : failure.error} rest={failure.rest} />
            {notice}
          </div>
          {children}
          <div className="app-formulier__voet">
            <Button type="submit" appearance="primary" busy={isSubmitting}>
              {isSubmitting ? t('formulier.bezig') : submit}
            </Button>
            {cancel}
            <span className="app-klein" role="status">
              {isDirty && !isSubmitting && t('formulier.nietOpgeslagen')}
            </span>
          </div>
        </form>
      </LabelsContext>
      {blocker.state === 'blocked' && (
        <Confirm
          title={t('formulier.weg.titel')}
          confirm={t('formulier.weg.ja')}
          danger
          onConfirm={() => blocker.proceed()}
          onClose={() => blocker.reset()}
        >
          <p>{t('formulier.weg.uitleg')}</p>
        </Confirm>
      )}
    </FormProvider>
  );
}
