import type { enInterface } from '../en/interface';

/** The interface's messages in Georgian, in ICU MessageFormat. */
export const kaInterface = {
  'page.languages': 'ენები',
  'page.text-not-reviewed': 'ამ გვერდის ტექსტი მშობლიურ ენაზე მკითხველს ჯერ არ შეუმოწმებია.',
  'page.skip': 'შედეგზე გადასვლა',
  'page.unmeasured': 'არ გაზომილა',
  'page.claims': 'რა ითქვა და რისი შემოწმება შეუძლია რუკას',
  'page.link-ignored': 'ამ ბმულის ნაწილის წაკითხვა ვერ მოხერხდა ({names}); დანარჩენი ნაჩვენებია.',
  'page.dismiss': 'დამალვა',
  'page.as-of':
    'რუკაზე ნაჩვენებია ის, რაც ძალაში იყო ამ თარიღისთვის: {date}. მაჩვენებლები ფენების საკუთარი თარიღებით არის გაზომილი.',
  'page.all-dates': 'ყველა თარიღი',
  'page.data-version': 'მონაცემთა ვერსია {version}',

  'claim.position': 'მტკიცება {n} / {all}',
  'claim.previous': 'წინა მტკიცება',
  'claim.next': 'შემდეგი მტკიცება',
  'claim.source': '{publisher}, {date}',
  'claim.source-inferred': '{publisher}, {date} (თარიღი ნავარაუდევია)',
  'claim.read-there': 'სტატიაში წაკითხვა',
  'claim.no-address': 'ამ სტატიის მისამართი უცნობია.',
  'claim.translation': 'ჩვენი თარგმანი',
  'claim.note': 'რედაქტორის შენიშვნა',
  'claim.not-reviewed': 'ფორმულირება ჯერ არ შემოწმებულა',
  'claim.reviewed': 'ფორმულირება შემოწმებულია: {by}, {date}',

  'finding.between': 'ინტერვალი: {low} – {high}',
  'finding.exact': 'ინტერვალის გარეშე: დათვლილია და არა გაზომილი',
  'finding.parts-count': '{n} ნაწილი',
  'finding.undecided': 'ამ გეომეტრიით ამის დადგენა შეუძლებელია.',
  'finding.undecided-zero': 'ამ გეომეტრიით ამის დადგენა შეუძლებელია: ინტერვალი ნულს მოიცავს.',
  'finding.undecided-wide':
    'ამ გეომეტრიით ამის დადგენა შეუძლებელია: ინტერვალი თვით მნიშვნელობაზე დიდია.',
  'finding.undecided-range': 'შესაძლო ფარგლები: {low} – {high}',
  'finding.undecided-single': 'მონაცემებშია {value}, რაც კითხვაზე პასუხს არ იძლევა.',
  'finding.undecided-label': 'დაუდგენელია',
  'finding.undecided-some':
    '{decided, plural, =0 {} other {# ნაწილი. }}ამ გეომეტრიით ვერ დგინდება კიდევ {n} ნაწილი.',
  'finding.show': 'რუკაზე ჩვენება',
  'finding.shown': 'რუკაზეა',

  'total.sum': 'ნაწილების ჯამი',
  'total.minimum': 'უმოკლესი მანძილი',
  'total.maximum': 'უდიდესი მანძილი',
  'total.count': 'რაოდენობა',
  'total.ratio': 'წილი',
  'total.none': 'ჯამის გარეშე: თითოეული ნაწილი ცალკე განიხილება',

  'parts.caption': 'ნაწილები: {label}',
  'parts.piece': 'ნაწილი',
  'parts.side': 'მხარე',
  'parts.value': 'გაზომილი',
  'parts.interval': 'ინტერვალი',
  'parts.side-undecided': 'მხარე დაუდგენელია',
  'parts.group': 'ადგილი: {group}',
  'parts.within': 'არაუმეტეს {distance}, {side}',
  'parts.numbered': 'ნაწილი {n}',

  'near.open': 'სხვა მანძილის დაყენება',

  'published.title': 'გამოქვეყნებულია',
  'published.by': '{by} ({publisher}, {date})',
  'published.from': '{publisher}, {date}',
  'published.no-date': 'უთარიღო',
  'published.inside': 'გამოქვეყნებული მაჩვენებელი გაზომილი ინტერვალის ფარგლებშია.',
  'published.overlaps': 'გამოქვეყნებული დიაპაზონი და გაზომილი ინტერვალი ერთმანეთს კვეთს.',
  'published.above':
    'გამოქვეყნებული მაჩვენებელი გაზომილი ინტერვალის ზედა ზღვარს აღემატება; სხვაობა: {difference}.',
  'published.below':
    'გამოქვეყნებული მაჩვენებელი გაზომილი ინტერვალის ქვედა ზღვარზე ნაკლებია; სხვაობა: {difference}.',

  'method.title': 'როგორ გაიზომა',
  'method.causes': 'რამ განსაზღვრა ინტერვალი',
  'method.layers': 'გამოყენებული მონაცემები',
  'method.layer-line': '{date}; სიზუსტე: ±{accuracy}',
  'method.layer-assumed': '{date}; სიზუსტე: ±{accuracy} (ჩვენი დაშვება)',
  'method.versions': 'ხაზის სხვა კარტოგრაფიულ ვერსიებზე',
  'method.version-count': '{value} ({n} ნაწილი)',
  'method.line-length': 'სიგრძე დახაზული ხაზის გასწვრივ WGS 84 ელიფსოიდზე.',
  'method.ratio': 'ერთი გაზომილი სიგრძე გაყოფილი მეორეზე.',
  'method.line-deviation':
    'ხაზზე წერტილები მცირე ბიჯით არის აღებული; ითვლება უდიდესი მანძილი ასეთი წერტილიდან თითოეულ ადრინდელ ვერსიამდე.',
  'method.area': 'დახაზული პოლიგონების ფართობი WGS 84 ელიფსოიდზე.',
  'method.points-to-line':
    'უმოკლესი მანძილი თითოეული აღრიცხული წერტილიდან მის ხაზამდე WGS 84 ელიფსოიდზე და მხარე, რომელზეც წერტილი მდებარეობს.',
  'method.length-in-area':
    'გზა დაყოფილია ტერიტორიების კიდეებზე; შიგნით მოხვედრილი ნაწილები გაზომილია WGS 84 ელიფსოიდზე.',
  'method.length-beyond-line':
    'გზა დაყოფილია ხაზის გადაკვეთის ადგილებში; ხაზის მეორე მხარეს მდებარე ნაწილები გაზომილია WGS 84 ელიფსოიდზე.',
  'method.length-near-line':
    'გზა დაყოფილია ხაზიდან მოცემულ მანძილზე, მის ორივე მხარეს; გაზომილია ამ ფარგლებში მოქცეული ნაწილები.',
  'method.distance': 'უმოკლესი მანძილი დახაზულ კონტურებს შორის WGS 84 ელიფსოიდზე.',
  'method.points-near-line':
    'ხაზიდან მოცემული მანძილების ფარგლებში აღრიცხული წერტილები დათვლილია მხარეების მიხედვით.',
  'cause.accuracy': 'დახაზული მდებარეობის შესაძლო დაცილება ნამდვილისგან',
  'cause.points': 'აღრიცხული წერტილის შესაძლო დაცილება ნამდვილისგან',
  'cause.ends': 'რამდენად ზუსტად არის ცნობილი მონაკვეთის ბოლოები',
  'cause.versions': 'ხაზის ადრინდელი კარტოგრაფიული ვერსიები',
  'cause.generalisation': 'ხაზის დახაზვის დეტალურობა',
  'cause.components': 'შემადგენელი სიდიდეების ინტერვალები',
  'cause.none': 'არაფერმა: მონაცემებში ამისთვის განუზღვრელობა მითითებული არ არის',

  'layers.title': 'ლეგენდა და ფენები',
  'layers.short': 'ლეგენდა',
  'layers.close': 'დახურვა',
  'layers.reset': 'ამ მტკიცების ფენების აღდგენა',
  'layers.failed': 'ვერ ჩაიტვირთა',
  'layers.group.line': 'ხაზები მხარეებს შორის',
  'layers.group.territory': 'ტერიტორია და კონტროლი',
  'layers.group.route': 'გზები და მილსადენები',
  'layers.group.place': 'ადგილები',
  'layers.group.context': 'ფონი',

  'legend.ground': 'ხმელეთი',
  'legend.country': 'ქვეყანა მხარის ფერით',
  'legend.area': 'ადმინისტრაციული ერთეული ან ექსკლავი',
  'legend.historical-area': 'ტერიტორია ყოფილ საზღვრებში',
  'legend.difference.changed': 'კონტროლი შეიცვალა',
  'legend.difference.uncovered': 'კონტროლი ხაზს არ ემთხვევა',
  'legend.zone': 'სადღაც ამ ზონაში',
  'legend.border': 'რუკით, არადელიმიტირებული',
  'legend.delimited': 'დელიმიტირებული',
  'legend.neighbour-border': 'სხვა საზღვარი',
  'legend.border-version': 'ადრინდელი კარტოგრაფიული ვერსია',
  'legend.control-line': 'კონტროლის ადრინდელი ხაზი',
  'legend.route': 'განსახილველი გზა',
  'legend.schematic-route': 'ცნობილია მხოლოდ სქემატურად',
  'legend.settlement': 'სოფელი ან ქალაქი',
  'legend.spot-height': 'აღრიცხული სიმაღლე',
  'legend.forest': 'ტყე',
  'legend.water': 'წყალი',
  'legend.road': 'სხვა გზა ან რკინიგზა',
  'legend.river': 'მდინარე',
  'legend.context-place': 'სხვა ადგილი',
  'legend.measured': 'რა იზომება',

  'failure.title':
    '{n, plural, one {რუკის ერთი ფენა ვერ ჩაიტვირთა} other {რუკის # ფენა ვერ ჩაიტვირთა}}',
  'failure.layer': '„{layer}“: {reason}.',
  'failure.missing': 'ფაილი არ არსებობს ({status})',
  'failure.broken': 'ფაილი დაზიანებულია',
  'failure.unreachable': 'ფაილზე წვდომა ვერ მოხერხდა',
  'failure.consequence': 'ამის გამო არ გაიზომა: {measurements}.',
  'failure.no-consequence': 'ის არც ერთ გაზომვას არ სჭირდება.',
  'again.measure': 'ხელახლა გაზომვა ამ ბრაუზერში',
  'again.running': 'მიმდინარეობს გაზომვა ამ ბრაუზერში…',
  'again.agree':
    '{n, plural, one {ამ ბრაუზერში ახლახან შესრულებული # გაზომვა} other {ამ ბრაუზერში ახლახან შესრულებული ყველა გაზომვა (#)}} გვერდის მაჩვენებლებს ემთხვევა.',
  'again.differ':
    'ამ ბრაუზერში ახლახან შესრულებული ეს გაზომვები გვერდისგან განსხვავდება: {measurements}.',
  'again.failed': 'გაზომვა ამ ბრაუზერში შეწყდა: {reason}',

  'map.label': 'რუკა',
  'map.loading': 'რუკა იტვირთება.',
  'map.unavailable':
    'ამ ბრაუზერს რუკის გამოსახვა არ შეუძლია (საჭიროა WebGL 2). ყველაფერი, რაც გაიზომა, ტექსტშია მოცემული.',
  'map.zoom-in': 'გადიდება',
  'map.zoom-out': 'დაპატარავება',
  'map.frame': 'ამ მტკიცების ადგილის ჩვენება',
  'map.home': 'მთელი რეგიონი',
  'map.open-file': 'ფაილის გახსნა',
  'line.move': 'ხაზის გადაადგილება',
  'map.credits': 'რუკის წყაროები',

  'share.copy': 'ბმულის კოპირება',
  'share.copied': 'ბმული დაკოპირდა.',
  'share.by-hand': 'დააკოპირეთ ეს ბმული',
  'map.keys':
    'ისრები რუკას გადაადგილებს, პლუსი და მინუსი მასშტაბს ცვლის. რუკის შინაარსი სიტყვებით და ცხრილით არის განყოფილებაში „{title}“.',
  'words.title': 'ეს რუკა სიტყვებით',

  'knowledge.title': 'საიდან ვიცით?',
  'knowledge.close': 'დახურვა',
  'knowledge.unavailable': 'გვერდის ეს ნაწილი ვერ ჩაიტვირთა.',

  'unit.difference': '{difference} ({percent})',
} satisfies Record<keyof typeof enInterface, string>;
