import type { EmbedMessages } from '../embed';

/** What embedded maps say beyond the page's own words, in Georgian; loaded where one is shown. */
export default {
  'embed.start': 'ცოცხალი რუკის გახსნა',
  'embed.starting': 'რუკა იტვირთება…',
  'embed.failed': 'ცოცხალი რუკა ვერ ჩაიტვირთა. ნახაზი რჩება.',
  'embed.rest': 'ისევ ნახაზი',
  'embed.explore': 'ყველა მტკიცების შემოწმება სრულ რუკაზე',
  'embed.other-view': 'ნახაზი ამ მტკიცებას აჩვენებს. ცოცხალ რუკაზე არჩეული ხედი იხსნება.',
  'embed.gesture-control': 'რუკის მასშტაბის შესაცვლელად დააჭირეთ Ctrl-ს და გადაატრიალეთ ბორბალი',
  'embed.gesture-command': 'რუკის მასშტაბის შესაცვლელად დააჭირეთ ⌘-ს და გადაატრიალეთ ბორბალი',
  'embed.gesture-touch': 'რუკა ორი თითით გადაადგილეთ',
  'embed.size': 'ზომა',
  'embed.size-column': 'სვეტის სიგანით',
  'embed.size-fixed': 'როგორც წინასწარ ხედში',
  'embed.begin': 'თავდაპირველად',
  'embed.begin-drawing': 'ნახაზი, შეხების შემდეგ რუკა',
  'embed.begin-live': 'მაშინვე ცოცხალი რუკა',
} satisfies EmbedMessages;
