import './trusted-types';
import contents, { layerUrls } from 'virtual:dossier';
import { render } from 'preact';

/** Stands in until the explore mode exists: the story's title and its layers' files. */
function Placeholder() {
  const text = contents.texts[contents.dossier.defaultLanguage];
  return (
    <main>
      <h1>{text?.title}</h1>
      <ul>
        {contents.layers.map((layer) => (
          <li key={layer.id}>
            <a href={layerUrls[layer.id]}>{text?.layers[layer.id]?.name ?? layer.id}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

const root = document.getElementById('app');
if (root) render(<Placeholder />, root);
