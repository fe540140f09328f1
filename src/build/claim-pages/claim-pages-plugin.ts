import { basename } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import type { Words } from '../../i18n/names';
import { claimPath } from '../../model/claim-address';
import type { LayerData, WholeDossier } from '../../model/loaded-dossier';
import type { Measured } from '../../model/measured';
import type { Claim } from '../../model/source';
import type { TextsWriter } from '../../plate/svg/write-text';
import { outlinesWriter } from '../../print/text/write-outlines';
import { loadDossier } from '../load-dossier';
import { withModule } from '../load-through-vite';
import { printFonts } from '../raster/print-fonts';
import { siteAddress } from '../site-address';
import { smallPageStyle } from '../small-page-style';
import { claimDocument } from './claim-document';
import { namedPicturePng } from './link-pictures';
import { asScript, claimData } from './structured-data';

/** What `src/app/claim-pages/claim-pages.tsx` gives of each page; it is loaded by its address, since `app` comes last. */
interface ClaimParts {
  language: string;
  claim: Claim;
  words: Words;
  measured: Measured[];
  title: string;
  description: string;
  alternative: string;
  picture: () => string;
  body: string;
}
type ClaimPages = (
  contents: WholeDossier,
  data: LayerData,
  writeTexts: TextsWriter,
) => AsyncGenerator<ClaimParts>;

const TO_ROOT = '../../';

/** Addresses of the layers' files in the built site, from a claim's page or from anywhere. */
function layerAddresses(bundle: Rollup.OutputBundle, contents: WholeDossier, root: string) {
  const assets = Object.values(bundle).filter((file) => file.type === 'asset');
  const built = new Map(
    assets.flatMap(({ fileName, originalFileNames }) =>
      originalFileNames.map((name) => [basename(name), fileName] as const),
    ),
  );
  return new Map(
    contents.layers.flatMap(({ id, file }): [string, string][] => {
      const name = built.get(basename(file));
      return name ? [[id, root + name]] : [];
    }),
  );
}

function documentOf(parts: ClaimParts, style: string, layers: ReadonlyMap<string, string>) {
  const { language, claim, words, measured, title, description, alternative, body } = parts;
  const site = siteAddress();
  const address = site && site + claimPath(language, claim.id);
  const picture = `${address}picture.png`;
  const told = { words, claim, measured, finding: description, picture, layers };
  const data = asScript(claimData({ ...told, address: address || './' }));
  const languages = words.contents.dossier.languages.map((code): [string, string] => [
    code,
    TO_ROOT + claimPath(code, claim.id),
  ]);
  const work = words.text.title;
  const oembed = `${TO_ROOT}embed/${claimPath(language, claim.id)}oembed.json`;
  const said = { language, title, work, description, alternative, body, oembed };
  return claimDocument({ ...said, address, picture, languages, style, data });
}

/**
 * Writes a small page of each claim in each language with its picture for links,
 * `<language>/<claim>/index.html` and `picture.png` beside it: what crawlers read, since the map's own
 * links carry the claim in the hash.
 */
export function claimPagesPlugin(dir: string): Plugin {
  return {
    name: 'delimit:claim-pages',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const style = smallPageStyle('app/claim-pages/claim-page.css');
        const { contents, data } = loadDossier(dir);
        const layers = layerAddresses(bundle, contents, siteAddress() || TO_ROOT);
        const writeTexts = outlinesWriter(printFonts());
        await withModule('/src/app/claim-pages/claim-pages.tsx', async (module) => {
          const { claimPages } = module as { claimPages: ClaimPages };
          for await (const parts of claimPages(contents, data, writeTexts)) {
            const path = claimPath(parts.language, parts.claim.id);
            const source = documentOf(parts, style, layers);
            this.emitFile({ type: 'asset', fileName: `${path}index.html`, source });
            const name = `${contents.dataVersion}/${path}`;
            const picture = namedPicturePng(name, parts.picture);
            this.emitFile({ type: 'asset', fileName: `${path}picture.png`, source: picture });
          }
        });
      },
    },
  };
}
