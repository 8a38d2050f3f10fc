/** Countries whose holidays are known here; ISO 3166, `GB` for England and Wales. */
export const countryCodes = ['DE', 'AT', 'CH', 'FR', 'IT', 'ES', 'NL', 'PL', 'GB', 'US', 'CN', 'JP'] as const;
export type CountryCode = (typeof countryCodes)[number];
