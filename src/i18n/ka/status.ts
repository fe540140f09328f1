import type { StatusMessages } from '../status';

/** What the self-check says, in Georgian. */
export default {
  'status.title': 'თვითშემოწმება',
  'status.lead':
    'რისგან შედგება ეს საიტი და რა შეუძლია მასთან თქვენს ბრაუზერს. აქედან არაფერი არსად იგზავნება.',
  'status.to-map': 'რუკაზე გადასვლა',
  'status.build': 'ეს აწყობა',
  'status.engine': 'პროგრამა',
  'status.build-version': 'აწყობა',
  'status.data-version': 'მონაცემთა ვერსია',
  'status.released': 'გამოქვეყნდა',
  'status.unreleased': 'ჯერ არ გამოქვეყნებულა',
  'status.checks': 'მონაცემთა შემოწმებები აწყობისას',
  'status.checks-none':
    '{n, plural, one {# შემოწმებამ} other {# შემოწმებამ}} გასასწორებელი ვერაფერი იპოვა.',
  'status.checks-issues':
    '{n, plural, one {# შემოწმება} other {# შემოწმება}}; შენიშვნები: {issues}.',
  'status.layers': 'ფენები და მათი მონაცემების თარიღები',
  'status.layer': 'ფენა',
  'status.date': 'მონაცემთა თარიღი',
  'status.supply': 'სხვების შექმნილი რა არის ამ საიტში',
  'status.licences':
    'კოდის, ასოებისა და მონაცემების სახელები, ვერსიები და ლიცენზიები (ტექსტი, ინგლისურად)',
  'status.bill': 'კომპონენტების სია მანქანებისთვის (CycloneDX)',
  'status.browser': 'თქვენი ბრაუზერი',
  'status.needs-script': 'ამ ნაწილს ავსებს სკრიპტი, რომელიც აქ გამორთულია ან არ მოვიდა.',
  'status.lacks-nothing': 'ყველაფერი, რასაც რუკა იყენებს, არის.',
  'status.lacks': 'აკლია:',
  'status.can': 'რას იყენებს რუკა',
  'status.here': 'აქ',
  'status.yes': 'არის',
  'status.no': 'არ არის',
  'status.webgl': 'ცოცხალი რუკა (WebGL 2)',
  'status.renderer': 'რით იხატება',
  'status.worker': 'გაზომვა და ფაილების წაკითხვა ფონურად (workers)',
  'status.database': 'თქვენი ხაზისა და ფაილების შენახვა (IndexedDB)',
  'status.service-worker': 'გვერდის ჩვენება ქსელის გარეშე (service worker)',
  'status.popover': 'მინიშნებები და შენიშვნები რუკის თავზე (popover)',
  'status.network': 'ქსელი',
  'status.letters-armenian': 'სომხური ასოები',
  'status.letters-georgian': 'ქართული ასოები',
  'status.letters-azerbaijani': 'აზერბაიჯანული ასოები',
  'status.letters-cyrillic': 'რუსული ასოები',
} satisfies StatusMessages;
