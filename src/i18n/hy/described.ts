import type { DescribedMessages } from '../described';

/** What is said of the map in words, and after a choice, in Armenian; loaded where it is needed. */
export default {
  'said.claim': '{position}․ {title} {finding}',
  'said.measurement': 'Այժմ քարտեզում․ {label} {finding}',
  'said.all-dates': 'Քարտեզը ցույց է տալիս բոլոր ամսաթվերը։',
  'said.language': 'Էջի լեզուն՝ {language}։',
  'said.shown': 'Քարտեզում ցուցադրված է․ {layer}։',
  'said.hidden': 'Քարտեզից հանված է․ {layer}։',
  'said.claim-layers': 'Քարտեզում այս պնդման շերտերն են։',
  'said.opened': 'Բացված է․ {section}։',
  'said.closed': 'Փակված է․ {section}։',
  'words.sentence': '{text}։',
  'words.colon': '{name}․ {text}',
  'words.measured': 'Ինչ է չափվում․ {label} {finding}',
  'words.extent': 'Տեսադաշտը․ {width}՝ արևմուտքից արևելք, {height}՝ հարավից հյուսիս։',
  'words.middle': 'Քարտեզի կենտրոնը․ {where}',
  'words.layers': 'Քարտեզի շերտերը․ {layers}։',
  'words.pieces': 'Մասերը և դրանց տեղը',
  'words.side': 'Կողմը՝ {side}։',
  'words.where':
    'մոտակա վայրը՝ {place}, այնտեղից {distance} դեպի {direction, select, n {հյուսիս} ne {հյուսիս-արևելք} e {արևելք} se {հարավ-արևելք} s {հարավ} sw {հարավ-արևմուտք} w {արևմուտք} other {հյուսիս-արևմուտք}}։',
  'words.near': 'մոտակա վայրը՝ {place}։',
  'words.location': 'Տեղը․ {where}',
  'words.further': 'Մնացած մասեր՝ {n}։',
  'words.name': 'Անվանում',
  'words.kind': 'Տեսակ',
} satisfies DescribedMessages;
