/** The dossier that the site is built from; `dossier-plugin.ts` makes it. */
declare module 'virtual:dossier' {
  const contents: import('../model/loaded-dossier').DossierContents;
  export default contents;
  /** What was measured at build, in the order of declaration. */
  export const measured: import('../model/measured').Measured[];
  /** ISO codes of the countries on either side of the border, in the order of their tints. */
  export const sides: readonly string[];
  /** Address of each layer's GeoJSON file, by layer id, and of its lighter copy by `overviewName`. */
  export const layerUrls: Readonly<Record<string, string>>;
}

/** The dossier's languages; each text is loaded by itself. */
declare module 'virtual:dossier-texts' {
  export const loadText: Readonly<
    Record<string, () => Promise<{ default: import('../model/text').StoryText }>>
  >;
}

/** The dossier's tour: its steps in their order, and its sentences by language. */
declare module 'virtual:dossier-tour' {
  export const steps: import('../model/tour').TourStep[];
  export const loadTourText: Readonly<
    Record<string, () => Promise<{ default: import('../model/tour').TourText }>>
  >;
}

/** When everything is valid that has dates, and figures of land by who controlled it. */
declare module 'virtual:dossier-dates' {
  const dates: import('../measure/dates/dossier-dates').DossierDates;
  export default dates;
}

/** The pieces on each mapped version, loaded version by version. */
declare module 'virtual:dossier-versions' {
  export const loadVersion: Readonly<
    Record<string, () => Promise<{ default: import('../measure/parts-on-version').PartsOnVersion }>>
  >;
}

/** Colours of drawings that stand in a page; `dossier-plugin.ts` makes it. */
declare module 'virtual:plate.css' {}
