import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';

/** Every file in the folders of layers and texts belongs to one layer or language. */
export const layerFilesCheck: Check = (context) => [...strays(context), ...sharedFiles(context)];

const isText = (value: unknown): value is string => typeof value === 'string';

function strays({ found, layers, texts, dossier, tables }: CheckContext): Issue[] {
  const overviews = layers.map(({ entry }) => entry.value.overview).filter(isText);
  const files = [...layers, ...texts].map(({ file }) => file);
  const declared = new Set([...files, ...overviews].map((file) => file.replace(/^\.\//, '')));
  return found
    .filter((file) => !declared.has(file))
    .map((file) => ({
      check: 'layer-files',
      file,
      message: 'belongs to nothing in the dossier',
      remedy: file.endsWith('.geojson')
        ? `Declare a layer for it in ${tables.layers.file}, or remove the file.`
        : `Add its language to ${dossier.file}, or remove the file.`,
    }));
}

function sharedFiles({ layers, tables }: CheckContext): Issue[] {
  const owners = new Map<string, string>();
  return layers.flatMap(({ file, id, entry }) => {
    const owner = owners.get(file);
    if (file !== '' && owner === undefined) owners.set(file, id);
    if (owner === undefined) return [];
    return [
      {
        check: 'layer-files',
        file: tables.layers.file,
        id,
        place: `${entry.path}.file`,
        message: `${file} is already the file of the layer ${owner}`,
        remedy: 'Give each layer a file of its own.',
      },
    ];
  });
}
