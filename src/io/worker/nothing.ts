/** Stands in a build for the page where a library asks Node for this, which it never reaches there. */
export const createRequire = null;
