import type { DescribedMessages } from '../described';

/** What is said of the map in words, and after a choice, in Georgian; loaded where it is needed. */
export default {
  'said.claim': '{position}: {title} {finding}',
  'said.measurement': 'ახლა რუკაზეა: {label} {finding}',
  'said.all-dates': 'რუკაზე ყველა თარიღია.',
  'said.language': 'გვერდის ენა: {language}.',
  'said.shown': 'რუკაზე ჩანს: {layer}.',
  'said.hidden': 'რუკიდან მოიხსნა: {layer}.',
  'said.claim-layers': 'რუკაზე ამ მტკიცების ფენებია.',
  'said.opened': 'გაიხსნა: {section}.',
  'said.closed': 'დაიხურა: {section}.',
  'words.sentence': '{text}.',
  'words.colon': '{name}: {text}',
  'words.measured': 'რა იზომება: {label} {finding}',
  'words.extent':
    'ხედვის არე: დასავლეთიდან აღმოსავლეთისკენ {width}, სამხრეთიდან ჩრდილოეთისკენ {height}.',
  'words.middle': 'რუკის შუაგული: {where}',
  'words.layers': 'ფენები რუკაზე: {layers}.',
  'words.pieces': 'ნაწილები და მათი მდებარეობა',
  'words.side': 'მხარე: {side}.',
  'words.where':
    'უახლოესი ადგილი – {place}, იქიდან {distance} {direction, select, n {ჩრდილოეთით} ne {ჩრდილო-აღმოსავლეთით} e {აღმოსავლეთით} se {სამხრეთ-აღმოსავლეთით} s {სამხრეთით} sw {სამხრეთ-დასავლეთით} w {დასავლეთით} other {ჩრდილო-დასავლეთით}}.',
  'words.near': 'უახლოესი ადგილი – {place}.',
  'words.location': 'სად: {where}',
  'words.further': 'დანარჩენი ნაწილები: {n}.',
  'words.name': 'დასახელება',
  'words.kind': 'სახეობა',
} satisfies DescribedMessages;
