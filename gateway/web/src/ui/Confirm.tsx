import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button';
import { Dialog } from './Dialog';

interface ConfirmProps {
  title: string;
  confirm: string;
  onConfirm: () => void;
  onClose: () => void;
  busy?: boolean;
  danger?: boolean;
  children?: ReactNode;
}

export function Confirm({ title, confirm, onConfirm, onClose, busy, danger, children }: Readonly<ConfirmProps>) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      <div className="app-knoppen">
        <Button appearance="primary" danger={danger} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button onClick={onClose}>{t('ui.annuleren')}</Button>
      </div>
    </Dialog>
  );
}
