/** The order key of the last of some records; null where there are none. */
export function lastOrder(records: Readonly<Record<string, { readonly order: string }>>): string | null {
  return Object.values(records).reduce<string | null>(
    (latest, { order }) => (latest === null || order > latest ? order : latest),
    null,
  );
}
