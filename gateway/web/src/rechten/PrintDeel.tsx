import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** Prints one part of the tab, with the name above it and without the other parts. */
export function PrintDeel() {
  const { t } = useTranslation();
  return (
    <Button className="app-alleen-breed" onClick={({ currentTarget }) => print(currentTarget.closest('.rechten-deel'))}>
      <Icon name="print" />
      {t('ui.afdrukken')}
    </Button>
  );
}

const chosen = 'rechten-deel--afdruk';

function print(deel: Element | null) {
  deel?.classList.add(chosen);
  // A browser may come back from print() before the person chose a printer.
  window.addEventListener('afterprint', () => deel?.classList.remove(chosen), { once: true });
  window.print();
}
