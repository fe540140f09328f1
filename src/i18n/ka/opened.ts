import type { enOpened } from '../en/opened';

/** The messages about a file that the reader opened, in Georgian. */
export const kaOpened = {
  'opened.place':
    '{named, select, yes {„{name}“, ობიექტი {feature}} other {ობიექტი {feature}}}{part, plural, =0 {} other {, ნაწილი {part}}}{position, plural, =0 {} other {, წერტილი {position}}}',
  'opened.others': 'იგივე კიდევ {n} ადგილას.',
  'opened.more': 'კიდევ {n} შეცდომა ნაჩვენები არ არის.',

  'opened.problem.empty-file': 'ფაილი ცარიელია.',
  'opened.problem.too-large': 'ფაილის ზომაა {size} მბ; შესაძლებელია არაუმეტეს {most} მბ-ის გახსნა.',
  'opened.problem.too-many-vertices': 'ფაილში {most}-ზე მეტი წერტილია; მეტის გახსნა შეუძლებელია.',
  'opened.problem.too-complex':
    'ფაილის ნაწილები ზედმეტად ღრმად არის ერთმანეთში ჩალაგებული ან ზედმეტად ბევრია; მისი უსაფრთხოდ წაკითხვა შეუძლებელია.',
  'opened.problem.foreign-format':
    '{format, select, kmz {ეს KMZ ფაილია: ამოალაგეთ არქივიდან და გახსენით შიგნით მოთავსებული KML ფაილი.} shapefile {ეს shapefile-ია: ექსპორტირება გაუკეთეთ GeoJSON-ად, WGS 84 სისტემაში.} zip {ეს არქივია: ჯერ ამოალაგეთ.} gzip {ეს არქივია: ჯერ ამოალაგეთ.} geopackage {ეს GeoPackage-ია: შრეს გაუკეთეთ ექსპორტი GeoJSON-ად, WGS 84 სისტემაში.} pdf {ეს PDF დოკუმენტია და არა რუკის ფაილი.} image {ეს გამოსახულებაა და არა რუკის ფაილი.} topojson {ეს TopoJSON-ია: გადაიყვანეთ GeoJSON-ში.} esri-json {ეს Esri JSON-ია: გაუკეთეთ ექსპორტი GeoJSON-ად.} html {ეს ვებგვერდია და არა რუკის ფაილი.} tcx {ეს TCX ფაილია: შეინახეთ GPX-ად.} gml {ეს GML-ია: გაუკეთეთ ექსპორტი GeoJSON-ად, WGS 84 სისტემაში.} osm {ეს OpenStreetMap-ის ფაილია: ხაზს გაუკეთეთ ექსპორტი GeoJSON-ად.} svg {ეს ნახაზია დედამიწის კოორდინატების გარეშე.} other {ეს XML ფაილი არც KML-ია და არც GPX.}}',
  'opened.problem.unknown-format': 'ეს არ არის GeoJSON, KML ან GPX ფაილი.',
  'opened.problem.unknown-encoding':
    'ფაილში მითითებულია კოდირება „{encoding}“, რომელსაც ეს ბრაუზერი ვერ კითხულობს.',
  'opened.problem.not-json':
    'ფაილი ჩამოჭრილია ან არასწორი JSON-ია{line, plural, =0 {} other { (სტრიქონი {line})}}.',
  'opened.problem.not-xml': 'ფაილი ჩამოჭრილია ან არასწორი XML-ია (სტრიქონი {line}).',
  'opened.problem.document-type':
    'ფაილში გამოცხადებულია დოკუმენტის ტიპი (DOCTYPE). ასეთი ფაილები არ იკითხება: მათში შეიძლება იყოს უსასრულოდ მზარდი ელემენტები.',
  'opened.problem.not-geojson': 'ეს JSON არ არის GeoJSON: მისი ტიპია „{type}“.',
  'opened.problem.network-link':
    'ფაილი მხოლოდ ინტერნეტში არსებულ სხვა ფაილზე მიუთითებს, ეს გვერდი კი არაფერს ტვირთავს. გახსენით თავად ის ფაილი.',
  'opened.problem.no-lines':
    'ფაილში არც ხაზია და არც მრავალკუთხედი{points, plural, =0 {} other {, მხოლოდ # წერტილი}}.',
  'opened.problem.unreadable': 'ფაილის წაკითხვა ვერ მოხერხდა.',

  'opened.problem.foreign-crs':
    'კოორდინატები სხვა სისტემაშია ({crs}). ფაილს გაუკეთეთ ექსპორტი WGS 84 (EPSG:4326) სისტემაში.',
  'opened.problem.self-crossing': 'ხაზი კვეთს საკუთარ თავს ან ეხება მას აქ: {coordinates}.',
  'opened.problem.not-checkable':
    'ხაზი იმდენად ჩახლართულია, რომ შეუძლებელია დადგენა, კვეთს თუ არა იგი საკუთარ თავს.',
  'opened.problem.not-a-feature': 'ეს არ არის GeoJSON-ის ობიექტი.',
  'opened.problem.unknown-geometry': 'გეომეტრიის ტიპი „{type}“ უცნობია.',
  'opened.problem.no-coordinates': 'გეომეტრიას კოორდინატები არ აქვს.',
  'opened.problem.short-line': 'ხაზს ორზე ნაკლები განსხვავებული წერტილი აქვს.',
  'opened.problem.not-a-position': '„{coordinates}“ არ არის გრძედი და განედი.',
  'opened.problem.not-a-number': 'კოორდინატი არ არის სასრული რიცხვი: {coordinates}.',
  'opened.problem.dimension': 'წერტილს სჭირდება გრძედი და განედი: {coordinates}.',
  'opened.problem.out-of-range':
    '{coordinates}: დედამიწაზე ასეთი წერტილი არ არსებობს. გრძედი ±180 გრადუსამდეა, განედი – ±90-მდე. იქნებ კოორდინატები მეტრებშია?',
  'opened.problem.swapped-axes':
    'როგორც ჩანს, განედსა და გრძედს ადგილები აქვს შეცვლილი: {coordinates}. პირველი უნდა იყოს გრძედი.',
  'opened.problem.outside-extent':
    '{coordinates}: წერტილი ამ რუკის გარეთაა (დასავლეთი, სამხრეთი, აღმოსავლეთი, ჩრდილოეთი: {extent}).',
  'opened.problem.open-ring':
    'მრავალკუთხედის კონტური არ არის ჩაკეტილი: ბოლო წერტილი პირველს უნდა ემთხვეოდეს.',
  'opened.problem.short-ring': 'მრავალკუთხედის კონტურს ოთხზე ნაკლები წერტილი აქვს.',
  'opened.problem.ring-without-area': 'მრავალკუთხედის კონტური ფართობს არ შემოსაზღვრავს.',

  'opened.left-out.points': 'გამოტოვებულია: {n} წერტილი.',
  'opened.left-out.empty': 'გამოტოვებულია: {n} ნაწილი ხაზის გარეშე.',
  'opened.left-out.repeated': 'გამოტოვებულია: {n} წერტილი, რომელიც წინას იმეორებს.',

  'opened.kept.memory':
    'ბრაუზერი გვერდს არაფრის შენახვის საშუალებას არ აძლევს (პირადი ფანჯარა ან დაბლოკილი საცავი). ფაილი ღია დარჩება, სანამ გვერდი არ დაიხურება ან ხელახლა არ ჩაიტვირთება.',
  'opened.kept.no-room':
    'ბრაუზერში ფაილის შესანახი ადგილი არ არის. იგი ღია დარჩება, სანამ გვერდი არ დაიხურება ან ხელახლა არ ჩაიტვირთება.',
} as const satisfies Record<keyof typeof enOpened, string>;
