/** Marks what stays inside. */
export function Lock({ label = 'Internal' }: { readonly label?: string }) {
  return (
    <svg className="lock" viewBox="0 0 12 12" width="11" height="11" role="img" aria-label={label}>
      <title>{label}: never leaves the company</title>
      <rect x="2" y="5.25" width="8" height="5.75" rx="1.2" fill="currentColor" />
      <path d="M3.75 5V3.5a2.25 2.25 0 0 1 4.500 0V5" fill="none" stroke="currentColor" strokeWidth="1.200" />
    </svg>
  );
}
