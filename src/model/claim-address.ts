/** Path of a claim's own page from the site's root: what crawlers read, with a picture of its own. */
export function claimPath(language: string, claim: string): string {
  return `${encodeURIComponent(language)}/${encodeURIComponent(claim)}/`;
}

/**
 * The whole address of a claim's page. What the reader set besides is carried in the hash, from
 * which the page leads on to the map.
 * @param root whole address of the site's root, with a closing slash
 * @param link the part of a view's link after `#`, empty where there is nothing to carry
 */
export function claimAddress(root: string, language: string, claim: string, link: string): string {
  return `${root}${claimPath(language, claim)}${link && `#${link}`}`;
}
