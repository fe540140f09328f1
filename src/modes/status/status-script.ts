import { type Probed, probes } from './probe-browser';

/** Writes what was found into the rows of the page, and what is missing above them. Nothing is sent anywhere. */
async function fill(section: HTMLElement): Promise<void> {
  const looks = probes(window);
  const { yes = '', no = '', lacks = '', lacksNothing = '', renderer = '' } = section.dataset;
  const lacking: string[] = [];
  const say = (cell: Element, { isThere, detail }: Probed) => {
    cell.textContent = isThere ? yes : no;
    if (!detail) return;
    const more = document.createElement('p');
    more.textContent = `${renderer}: ${detail}`;
    cell.append(more);
  };
  for (const row of section.querySelectorAll<HTMLElement>('[data-probe]')) {
    const [name, cell] = row.children;
    const look = looks[row.dataset.probe ?? ''];
    if (!name || !cell || !look) continue;
    const probed = await look();
    say(cell, probed);
    row.dataset.there = String(probed.isThere);
    if (!probed.isThere) lacking.push(name.textContent ?? '');
  }
  const told = section.querySelector('#lacking');
  if (told) {
    told.textContent = lacking.length > 0 ? `${lacks} ${lacking.join('; ')}` : lacksNothing;
  }
  section.dataset.filled = '';
}

const section = document.getElementById('browser');
if (section) void fill(section);
