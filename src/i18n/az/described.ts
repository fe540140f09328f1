import type { DescribedMessages } from '../described';

/** What is said of the map in words, and after a choice, in Azerbaijani; loaded where it is needed. */
export default {
  'said.claim': '{position}: {title} {finding}',
  'said.measurement': 'İndi xəritədə: {label} {finding}',
  'said.all-dates': 'Xəritə bütün tarixləri göstərir.',
  'said.language': 'Səhifənin dili: {language}.',
  'said.shown': 'Xəritədə göstərildi: {layer}.',
  'said.hidden': 'Xəritədən götürüldü: {layer}.',
  'said.claim-layers': 'Xəritədə bu iddianın qatlarıdır.',
  'said.opened': 'Açıldı: {section}.',
  'said.closed': 'Bağlandı: {section}.',
  'words.sentence': '{text}.',
  'words.colon': '{name}: {text}',
  'words.measured': 'Ölçülən: {label} {finding}',
  'words.extent': 'Görünən hissə: qərbdən şərqə {width}, cənubdan şimala {height}.',
  'words.middle': 'Xəritənin ortası: {where}',
  'words.layers': 'Xəritədəki qatlar: {layers}.',
  'words.pieces': 'Parçalar və onların yeri',
  'words.side': 'Tərəf: {side}.',
  'words.where':
    'ən yaxın yer {place}, oradan {distance} {direction, select, n {şimala} ne {şimal-şərqə} e {şərqə} se {cənub-şərqə} s {cənuba} sw {cənub-qərbə} w {qərbə} other {şimal-qərbə}}.',
  'words.near': 'ən yaxın yer {place}.',
  'words.location': 'Yeri: {where}',
  'words.further': 'Digər parçalar: {n}.',
  'words.name': 'Ad',
  'words.kind': 'Növ',
} satisfies DescribedMessages;
