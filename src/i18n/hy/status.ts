import type { StatusMessages } from '../status';

/** What the self-check says, in Armenian. */
export default {
  'status.title': 'Ինքնաստուգում',
  'status.lead':
    'Ինչից է կազմված այս կայքը, և ինչ կարող է անել նրա հետ Ձեր դիտարկիչը։ Այստեղից ոչինչ ոչ մի տեղ չի ուղարկվում։',
  'status.to-map': 'Դեպի քարտեզ',
  'status.build': 'Այս կառուցումը',
  'status.engine': 'Ծրագիր',
  'status.build-version': 'Կառուցում',
  'status.data-version': 'Տվյալների տարբերակ',
  'status.released': 'Հրապարակվել է',
  'status.unreleased': 'դեռ չի հրապարակվել',
  'status.checks': 'Տվյալների ստուգումները՝ կատարված կառուցելիս',
  'status.checks-none':
    '{n, plural, one {# ստուգումը} other {# ստուգումները}} շտկելու ոչինչ չգտան։',
  'status.checks-issues':
    '{n, plural, one {# ստուգում} other {# ստուգում}}, դիտողություններ՝ {issues}։',
  'status.layers': 'Շերտերը և նրանց տվյալների ամսաթվերը',
  'status.layer': 'Շերտ',
  'status.date': 'Տվյալների ամսաթիվ',
  'status.supply': 'Ուրիշների ստեղծած ինչ կա այս կայքում',
  'status.licences':
    'Ծրագրի, տառերի և տվյալների անուններ, տարբերակներ և լիցենզիաներ (տեքստ, անգլերեն)',
  'status.bill': 'Բաղադրիչների ցանկ մեքենաների համար (CycloneDX)',
  'status.browser': 'Ձեր դիտարկիչը',
  'status.needs-script': 'Այս մասը լրացնում է սկրիպտը, որն այստեղ անջատված է կամ չի եկել։',
  'status.lacks-nothing': 'Այն ամենը, ինչ օգտագործում է քարտեզը, կա։',
  'status.lacks': 'Չկա՝',
  'status.can': 'Ինչ է օգտագործում քարտեզը',
  'status.here': 'Այստեղ',
  'status.yes': 'այո',
  'status.no': 'ոչ',
  'status.webgl': 'Կենդանի քարտեզ (WebGL 2)',
  'status.renderer': 'Ինչով է պատկերվում',
  'status.worker': 'Չափում և ֆայլերի ընթերցում հետին պլանում (workers)',
  'status.database': 'Ձեր գծի և Ձեր ֆայլերի պահպանում (IndexedDB)',
  'status.service-worker': 'Էջի ցուցադրում առանց ցանցի (service worker)',
  'status.popover': 'Հուշումներ և նշումներ քարտեզի վրա (popover)',
  'status.network': 'Ցանց',
  'status.letters-armenian': 'Հայերեն տառեր',
  'status.letters-georgian': 'Վրացերեն տառեր',
  'status.letters-azerbaijani': 'Ադրբեջաներեն տառեր',
  'status.letters-cyrillic': 'Ռուսերեն տառեր',
} satisfies StatusMessages;
