/** Apart, for what points at the map need not fetch what draws bundles. */
export const BUNDLES_LAYER = 'bundles';
