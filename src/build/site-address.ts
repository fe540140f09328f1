/**
 * Whole address of the site's root, with a closing slash, from `DELIMIT_SITE`; empty where it is not
 * given. The site itself needs none; link pictures and canonical addresses do, since most readers of
 * them resolve no relative ones.
 * @throws Error where it is no http(s) address
 */
export function siteAddress(given = process.env.DELIMIT_SITE ?? ''): string {
  if (given === '') return '';
  const { protocol, href } = new URL(given);
  if (!/^https?:$/.test(protocol))
    throw new Error(`DELIMIT_SITE must be an http(s) address: ${given}`);
  return href.endsWith('/') ? href : `${href}/`;
}
