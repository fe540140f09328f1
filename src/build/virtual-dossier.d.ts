/** The dossier that the site is built from; `dossier-plugin.ts` makes it. */
declare module 'virtual:dossier' {
  const contents: import('../model/loaded-dossier').DossierContents;
  export default contents;
  /** Address of each layer's GeoJSON file, by layer id. */
  export const layerUrls: Readonly<Record<string, string>>;
}
