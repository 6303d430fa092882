/** The product's own mark: a path that rises from a starting point. Municipal logos are not ours to use. */
export function Brand() {
  return (
    <svg className="app-merk" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect className="app-merk__vlak" width="32" height="32" rx="7" />
      <path className="app-merk__lijn" d="M7 23c4.5 0 5-12 9-12s4.5 7 9-2" />
      <circle className="app-merk__punt" cx="7.5" cy="23" r="2.5" />
      <path className="app-merk__lijn" d="M20 8.5h5.5V14" />
    </svg>
  );
}
