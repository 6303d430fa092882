import { Textbox } from '@utrecht/textbox-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

const pause = 300;

interface ZoekveldProps {
  value: string;
  onChange: (value: string) => void;
}

/** Searches while typing; the term goes to session storage and a request body, never into the address. */
export function Zoekveld({ value, onChange }: Readonly<ZoekveldProps>) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(value);
  const asked = useRef(value);
  useEffect(() => {
    // Only what came from elsewhere: an answer to the own typing would eat the space between two names.
    if (value !== asked.current) setText(value);
    asked.current = value;
  }, [value]);
  useEffect(() => {
    if (text.trim() === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = text.trim();
      onChange(asked.current);
    }, pause);
    return () => clearTimeout(timer);
  }, [text, onChange]);
  return (
    <form
      className="caseload-zoek"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        asked.current = text.trim();
        onChange(asked.current);
      }}
    >
      <label className="caseload-zoek__label" htmlFor={id}>
        {t('caseload.zoek.label')}
      </label>
      <div className="caseload-zoek__veld">
        <Icon name="zoek" />
        <Textbox
          id={id}
          type="search"
          value={text}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          onChange={(event) => setText(event.target.value)}
        />
        {value !== '' && (
          <Button appearance="subtle" onClick={() => onChange('')}>
            {t('caseload.zoek.wis')}
          </Button>
        )}
      </div>
    </form>
  );
}
